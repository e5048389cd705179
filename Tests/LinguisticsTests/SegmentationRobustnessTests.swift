import Linguistics
import Resources
import Testing
import TextModel

/// Laws that hold on any text whatever.
@Suite struct SegmentationRobustnessTests {
    let tokenizer: Tokenizer
    let splitter: SentenceSplitter

    init() throws {
        let library = try ResourceLibrary.bundled()
        tokenizer = try Tokenizer(library)
        splitter = try SentenceSplitter(library)
    }

    static let oddTexts = [
        "", " ", "\0\0a\0", "\u{FEFF}", "\u{301}\u{302}", "a\u{301}\u{200D}", "\u{200F}שלום\u{202E} עולם.\u{202C}",
        "👨‍👩‍👧‍👦🇦🇿🇦🇿🇦 ☀️.", "'", "’s", "''''", "n't", "'ll 's 'S", "....", ". . . .", "-", "--a--", "a-", "@", "#", "@a",
        "http://", "www.",
        "www.a", "a@b", "a@b.c@d.e", "a.b.c.d.e.f.g.h", "U.S.-", "U.S.-led", "Lt.-Gen.-Maj.", "1.", "1,2,3,", "1/2/",
        ".5.5", "'90s'",
        "[", "]", "[1", "][", "[1][2] [3]", "(((", ")))", "“”", "””““", "«»", "\"\"\"", "a\r\nb\rc", "\n\n.\n\n", "A.",
        "I.", "No.", "e.g.",
        "ſ İ ı ß Dž", "١٢٣ ۴۵", "한국어 日本語 ภาษาไทย", "½ ² Ⅷ", "\u{AD}\u{200B}\u{2060}x\u{AD}y",
        "\u{10FFFF}\u{E000}\u{FFFD}",
        "A B C D E F G In the", "A The", "Of The In", "[a] B C D E F G", "—.—“.”",
    ]

    @Test(arguments: oddTexts)
    func everyCharacterThatIsNotBlankIsInOneTokenAndOneSentence(string: String) {
        let text = UTF8Text(string)
        let tokens = tokenizer.tokens(in: text)
        expectCover(text, tokens.map(\.span))
        let ranges = splitter.ranges(of: tokens, in: text, span: text.span)
        #expect(ranges.flatMap { Array($0) } == Array(tokens.indices))
    }

    @Test(arguments: oddTexts)
    func whatStandsAroundTheSpanHasNoInfluence(string: String) {
        let alone = UTF8Text(string)
        let before = "It's “("
        let embedded = UTF8Text(before + string + "s. The U.S.")
        let span = alone.span.shifted(by: before.utf8.count)
        let expected = tokenizer.tokens(in: alone).map { $0.span.shifted(by: span.start) }
        #expect(embedded[span] == string)
        #expect(tokenizer.tokens(in: embedded, span: span).map(\.span) == expected)
    }

    @Test func aSpanBeyondTheTextIsCut() {
        let text = UTF8Text("He left.")
        #expect(tokenizer.tokens(in: text, span: TextSpan(3, 900)).count == 2)
        #expect(tokenizer.tokens(in: text, span: TextSpan(-5, 2)).count == 1)
        #expect(splitter.sentences(in: text, span: TextSpan(50, 60)).isEmpty)
    }

    @Test(arguments: [
        (String(repeating: "a", count: 2_000_000), 1),
        (String(repeating: "a-", count: 500_000), 1),
        (String(repeating: "a.", count: 500_000), 1),
        (String(repeating: "ab.cd@", count: 100_000), 334),
        (String(repeating: "試", count: 300_000), 1),
        (String(repeating: "word ", count: 100_000), 334),
        (String(repeating: "Title ", count: 100_000), 334),
        (String(repeating: "word\n", count: 100_000), 334),
        (String(repeating: "Word\n", count: 100_000), 100_000),
        (String(repeating: "“a ", count: 10_000) + String(repeating: ".” ", count: 10_000), 67),
        (String(repeating: "(a ", count: 10_000) + String(repeating: ".) ", count: 10_000), 67),
        (String(repeating: "' ", count: 100_000), 334),
        (String(repeating: ". ", count: 100_000), 1),
        (String(repeating: "!", count: 1_000_000), 1),
        (String(repeating: "http://a(", count: 100_000), 1),
        (String(repeating: "Stop. ", count: 50_000), 50_000),
        (String(repeating: "\0", count: 1_000_000), 0),
        (String(repeating: "e\u{301}\u{302}", count: 200_000), 1),
        (String(repeating: "👩‍👧", count: 50_000), 167),
    ])
    func hugeTextsAreCutAllTheSame(string: String, sentences: Int) {
        let text = UTF8Text(string)
        let found = splitter.sentences(in: text, span: text.span).count
        #expect(found == sentences)
    }

    /// Spans follow one another, begin and end between code points, and leave out nothing but blanks.
    private func expectCover(_ text: UTF8Text, _ spans: [TextSpan]) {
        var end = 0
        for span in spans {
            #expect(span.start >= end && !span.isEmpty && text.isValid(span))
            #expect(isBlank(text[TextSpan(end, span.start)]))
            end = span.end
        }
        #expect(isBlank(text[TextSpan(end, text.count)]))
    }

    private func isBlank(_ string: String) -> Bool {
        string.unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || [.control, .format].contains($0.properties.generalCategory)
        }
    }
}
