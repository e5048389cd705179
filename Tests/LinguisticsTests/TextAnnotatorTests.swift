import Linguistics
import Resources
import Testing
import TextModel

@Suite struct TextAnnotatorTests {
    let annotator: TextAnnotator

    init() throws { annotator = try TextAnnotator(ResourceLibrary.bundled()) }

    private func article(_ blocks: [(BlockKind, String)]) -> Article {
        var body = ""
        var found: [Block] = []
        for (kind, text) in blocks {
            if !body.isEmpty { body += "\n\n" }
            let start = body.utf8.count
            body += text
            found.append(Block(kind, TextSpan(start, body.utf8.count)))
        }
        return Article(id: "a_test", body: UTF8Text(body), blocks: found)
    }

    @Test func sentencesStayInsideTheirBlocks() {
        let text = annotator.annotate(
            article([
                (.headline, "Talks fail"), (.paragraph, "He left. She stayed"), (.heading, "What now?"),
                (.paragraph, "“Wait.”"),
            ]))
        #expect(
            text.sentences.map { text.text[$0.span] } == [
                "Talks fail", "He left.", "She stayed", "What now?", "“Wait.”",
            ])
        #expect(text.sentences.map(\.block) == [0, 1, 1, 2, 3])
        #expect(text.sentences.flatMap { Array($0.tokens) } == Array(text.tokens.indices))
        for sentence in text.sentences {
            #expect(text.span(of: sentence.tokens) == sentence.span)
            #expect(text.blocks[sentence.block].span.contains(sentence.span))
        }
    }

    @Test func anArticleWithoutTextHasNoSentences() {
        let text = annotator.annotate(article([(.paragraph, ""), (.paragraph, " \u{200B}")]))
        #expect(text.sentences.isEmpty && text.tokens.isEmpty)
        #expect(text.sentenceIndex(at: 0) == nil)
    }

    @Test func theSentenceOfAPlaceIsFound() {
        let text = annotator.annotate(article([(.paragraph, "He left. She stayed.")]))
        #expect([0, 7, 8, 9, 400].map { text.sentenceIndex(at: $0) } == [0, 0, 0, 1, 1])
    }
}
