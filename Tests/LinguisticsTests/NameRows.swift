import Linguistics
import Resources
import TestSupport
import Testing
import TextModel

/// Runs marked rows through the annotator: the text goes in without its marks, and comes out with those found.
enum NameRows {
    private static let shared = try? TextAnnotator(ResourceLibrary.bundled())

    static func annotate(_ text: String) throws -> AnnotatedText {
        let annotator = try #require(shared)
        let body = UTF8Text(text)
        return annotator.annotate(Article(id: "a_test", body: body, blocks: blocks(of: body)))
    }

    /// The row as it would be written with the names found in it.
    static func found(in row: String) throws -> String {
        let text = MarkedText(row).text
        let marks = try annotate(text).entities.map { MarkedText.Mark(span: $0.span, label: $0.kind.rawValue) }
        return MarkedText(text: text, marks: marks).notation
    }

    private static func blocks(of body: UTF8Text) -> [Block] {
        var blocks: [Block] = []
        var start = 0
        for line in body.string.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let end = start + line.count
            if end > start { blocks.append(Block(.paragraph, TextSpan(start, end))) }
            start = end + 1
        }
        return blocks
    }
}
