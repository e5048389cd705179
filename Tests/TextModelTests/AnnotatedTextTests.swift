import Testing
import TextModel

@Suite struct AnnotatedTextTests {
    private let text = AnnotatedText(
        text: UTF8Text("He left. She did."), blocks: [Block(.paragraph, TextSpan(0, 17))],
        sentences: [
            Sentence(span: TextSpan(0, 8), tokens: 0..<3, block: 0),
            Sentence(span: TextSpan(9, 17), tokens: 3..<6, block: 0),
        ],
        tokens: [(0, 2), (3, 7), (7, 8), (9, 12), (13, 16), (16, 17)].map {
            Token(span: TextSpan($0.0, $0.1), shape: .lower)
        },
        entities: [])

    @Test func wordsAndSpansOfTokens() {
        #expect(text.word(1) == "left")
        #expect(text.span(of: 1..<4) == TextSpan(3, 12))
        #expect(text.span(of: 2..<2).isEmpty)
    }

    @Test(arguments: [(-3, 0), (0, 0), (8, 0), (9, 1), (16, 1), (99, 1)])
    func theSentenceOfAPlace(offset: Int, sentence: Int) {
        #expect(text.sentenceIndex(at: offset) == sentence)
    }

    @Test func everyKindOfNameHasATag() {
        #expect(Set(EntityKind.allCases.map(\.tag)) == ["PER", "ORG", "LOC", "GRP", "EVT", "PRD", "LAW"])
    }
}
