import Corpus
import Testing
import TextModel

/// The law of `?offsets=source`: what stands in the file, once the removals and repairs inside are carried out and white space is left
/// out, is what was served.
struct SourceLawTests {
    @Test(arguments: SourceLawTests.texts)
    func everySpanLeadsBackToTheFile(text: String) throws {
        try check(Array(text.utf8))
    }

    @Test(arguments: [UInt64](1...60))
    func everySpanOfAMessLeadsBackToTheFile(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        var bytes: [UInt8] = []
        for _ in 0..<(20 + random.below(120)) { bytes += Self.scraps[random.below(Self.scraps.count)] }
        try check(bytes + Array("\nThe last line of the article stays where it is.".utf8), random: seed)
    }

    @Test func everySpanOfTheServedArticlesLeadsBackToTheFile() throws {
        let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let files = try FolderReader().files(at: "/\(folder)/seeds")
        #expect(!files.isEmpty)
        for file in files {
            guard case .readable(let path) = file.outcome, let bytes = FolderReader().bytes(of: path) else { continue }
            try check(bytes)
        }
    }

    @Test(arguments: [UInt64](1...40))
    func anyBytesAreReadOrRefused(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let marks = Array("<>&;-\n\r\"'.:|()[]@ aZ9".utf8) + [0x00, 0xC3, 0xE2, 0x80, 0xFF, 0xAD]
        let bytes = (0..<random.below(400)).map { _ in
            random.below(3) == 0 ? UInt8(random.below(256)) : marks[random.below(marks.count)]
        }
        do {
            let read = try Reading.article(bytes)
            #expect(read.article.blocks.allSatisfy { read.article.body.isValid($0.span) && !$0.span.isEmpty })
        } catch let error as ReadingError {
            #expect([.empty, .binary, .onlyBoilerplate].contains(error))
        }
    }

    private func check(_ bytes: [UInt8], random seed: UInt64 = 7) throws {
        let read = try Reading.article(bytes)
        let decoded = Array(decodedText(read, bytes).unicodeScalars)
        let body = read.article.body
        var random = SplitMix(state: seed)
        var spans = read.article.blocks.map(\.span) + [body.span]
        for _ in 0..<60 { spans.append(Self.wordSpan(in: body, &random)) }
        let edits = Self.edits(of: read)
        #expect(zip(edits, edits.dropFirst()).allSatisfy { $0.source.upperBound <= $1.source.lowerBound })
        for span in spans where !cutsRepair(span, read) {
            let source = read.sourceMap.source(of: span, in: body)
            #expect(Self.squeezed(Self.cleaned(decoded, source, edits)) == Self.squeezed(body[span]))
        }
        for edit in edits { #expect(String(decoded[edit.source]) == edit.exact) }
        for block in read.article.blocks { #expect(body.isValid(block.span) && !block.span.isEmpty) }
    }

    private func decodedText(_ read: ReadArticle, _ bytes: [UInt8]) -> String {
        #expect(read.file.encoding == "utf-8")
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a span begins or ends inside the words of a repair, which lead back to the whole of it.
    private func cutsRepair(_ span: TextSpan, _ read: ReadArticle) -> Bool {
        read.sourceMap.pieces.contains { piece in
            let place = TextSpan(piece.start, piece.start + piece.count)
            return !piece.isVerbatim && place.overlaps(span) && !span.contains(place)
        }
    }

    private struct Change {
        let source: Range<Int>
        let exact: String
        let words: String
    }

    private static func edits(of read: ReadArticle) -> [Change] {
        let removed = read.removed.map { Change(source: $0.source, exact: $0.exact, words: "") }
        let repaired = read.repaired.map { Change(source: $0.source, exact: $0.from, words: $0.to) }
        return (removed + repaired).sorted { $0.source.lowerBound < $1.source.lowerBound }
    }

    private static func cleaned(_ decoded: [Unicode.Scalar], _ source: Range<Int>, _ edits: [Change]) -> String {
        var out = ""
        var at = source.lowerBound
        for edit in edits
        where edit.source.lowerBound >= source.lowerBound && edit.source.upperBound <= source.upperBound {
            out += String(decoded[at..<edit.source.lowerBound]) + edit.words
            at = edit.source.upperBound
        }
        return out + String(decoded[at..<source.upperBound])
    }

    private static func squeezed(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { !$0.properties.isWhitespace && !(0x1C...0x1F).contains($0.value) }
    }

    private static func wordSpan(in body: UTF8Text, _ random: inout SplitMix) -> TextSpan {
        var (start, end) = (random.below(body.count), random.below(body.count + 1))
        while !body.isBoundary(start) { start -= 1 }
        while !body.isBoundary(end) { end -= 1 }
        return TextSpan(min(start, end), max(start, end))
    }

    static let texts = [
        "\u{FEFF}A headline over it all\r\n\r\nBy Anna Smith\r\n\r\nThe first\u{A0}paragraph  has\ttwo spaces and a tab in it.\r\n\r\nRead more",
        "Floods in the north\n\nKABUL, July 3 (Reuters) - The pub-licly owned dams were ar-rested by reac-tions of the gov-ernment.\n\nReuters",
        "Headline of the day\n\nIt&rsquo;s donâ€™t and <b>bold</b> and &amp; more 😀 words e\u{301}.\n\nPhoto: Reuters\n\nThe end of it is here.",
        "One\n\nTwo 试探性球 three\u{AD}four and some more words to make a paragraph of it.\n\n\n\n\nLet us know in the comments!",
        (["Headline"] + Reading.prose + ["What do you think? Is it enough? Tell us in the comments."]).joined(
            separator: "\r"),
    ]

    private static let scraps: [[UInt8]] =
        [
            "The minister said ", "pub-licly ", "well-known ", "\r\n", "\n", "\n\n", "\r", "\u{A0}", "  ", "\t", "😀",
            "e\u{301}", "donâ€™t ",
            "<p>", "</p>", "<b>bold</b> ", "&amp; ", "&nbsp;", "Read more\n", "\nPhoto: Reuters\n",
            "\n10 hours ago 2\n", "news\u{AD}paper ",
            "\u{200B}", "\u{FEFF}", "gov-\nernment ", "试探 ", "“Yes,” he said. ", "ar-rested ", "\u{2028}",
            "Source: https://example.com/a\n",
            "A longer stretch of prose that goes on for a while and then stops. ", "\u{0}", "reac-tions. ", "\u{85}",
        ].map { Array($0.utf8) } + [[0xE2, 0x80], [0xFF], [0xC3]]
}

/// A small generator of numbers, the same in every run (Steele, Lea and Flood 2014).
struct SplitMix {
    var state: UInt64

    /// A number from 0 up to and without `limit`; 0 where there is none.
    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return limit > 0 ? Int((mixed ^ (mixed >> 31)) % UInt64(limit)) : 0
    }
}

extension String {
    fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
        self.init(UnicodeScalarView(scalars))
    }
}
