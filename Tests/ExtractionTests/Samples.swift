import Chronology
import Extraction
import Resources
import TestSupport
import TextModel

/// Articles made of a few sentences, analysed with the bundled lists.
enum Samples {
    static let analyzer = Result { try ArticleAnalyzer(ResourceLibrary.bundled()) }

    /// The analysis of an article whose paragraphs are parted by an empty line.
    static func analysis(_ text: String, language: String = "en", published: DateFinding? = nil) throws
        -> ArticleAnalysis
    {
        try analyzer.get().analyze(article(text, language: language), published: published)
    }

    static func article(_ text: String, language: String = "en") -> Article {
        let body = UTF8Text(text)
        return Article(id: "a_sample22", body: body, blocks: blocks(of: body), language: language)
    }

    private static func blocks(of body: UTF8Text) -> [Block] {
        var blocks: [Block] = []
        var start = 0
        for end in body.bytes.indices where ends(body.bytes, end) {
            if end > start { blocks.append(Block(.paragraph, TextSpan(start, end))) }
            start = end + 2
        }
        if start < body.count { blocks.append(Block(.paragraph, TextSpan(start, body.count))) }
        return blocks
    }

    private static func ends(_ bytes: [UInt8], _ at: Int) -> Bool {
        bytes[at] == 0x0A && at + 1 < bytes.count && bytes[at + 1] == 0x0A
    }
}

extension ArticleAnalysis {
    /// The text with the claimants, cues and contents of all sourced claims marked.
    var markedClaims: String {
        let marks = claims.filter { $0.voice == .sourced }.flatMap { claim in
            [claim.claimant?.mention.map { MarkedText.Mark(span: $0, label: "who") }].compactMap { $0 }
                + [claim.cue.map { MarkedText.Mark(span: $0.span, label: "cue") }].compactMap { $0 }
                + claim.content.map { MarkedText.Mark(span: $0.span, label: "what") }
        }
        return MarkedText(text: article.body.string, marks: unique(marks)).notation
    }

    /// The text with all mentions marked by the id of their actor.
    var markedMentions: String {
        let marks = mentions.map { MarkedText.Mark(span: $0.span, label: $0.actor) }
        return MarkedText(text: article.body.string, marks: marks).notation
    }

    private func unique(_ marks: [MarkedText.Mark]) -> [MarkedText.Mark] {
        var seen: Set<String> = []
        return marks.filter { seen.insert("\($0.span) \($0.label)").inserted }
    }
}
