import TestSupport
import Testing
import TextModel

@Suite struct MarkedTextTests {
    @Test func readsMarksAndText() {
        let marked = MarkedText("[Angela Merkel|person] said [on Monday|2024-03-04] that.")
        #expect(marked.text == "Angela Merkel said on Monday that.")
        #expect(marked.marks.map(\.label) == ["person", "2024-03-04"])
        #expect(marked.marks.map { UTF8Text(marked.text)[$0.span] } == ["Angela Merkel", "on Monday"])
    }

    @Test(arguments: [
        "", "no marks", "[a|x]", "[a|x] [b|y]", "[the [UN|org] envoy|person] left", "b [c [d|x]|y]", "[[a|x] b|y]",
        "[[a|x]|y]",
        "a \\[b\\] \\| \\\\ c", "[Größe 😀|x] e\u{301}", "[|empty] at the start", "in the [|empty] middle", "[|a][|b]",
    ])
    func whatIsWrittenIsReadAgain(notation: String) {
        let marked = MarkedText(notation)
        #expect(marked.notation == notation)
        #expect(MarkedText(marked.notation) == marked)
    }

    @Test(arguments: [("[open", "open"), ("[open|label", "open"), ("a]b", "a]b"), ("a|b", "a|b"), ("\\", "")])
    func whatIsNotClosedIsText(notation: String, text: String) {
        #expect(MarkedText(notation).text == text)
        #expect(MarkedText(notation).marks.isEmpty)
    }
}
