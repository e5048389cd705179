import Testing
import TextModel

@Suite struct UTF8TextTests {
    @Test func slicingGivesTheWords() {
        let text = UTF8Text("Größe 😀")
        #expect(text[TextSpan(0, 7)] == "Größe")
        #expect(text[TextSpan(8, 12)] == "😀")
        #expect(text[TextSpan(8, 400)] == "😀")
        #expect(text[TextSpan(-4, 2)] == "Gr")
        #expect(text[TextSpan(50, 60)] == "")
        #expect(text.string == "Größe 😀")
    }

    @Test(arguments: [(0, true), (2, true), (3, false), (4, true), (12, true), (9, false), (13, false), (-1, false)])
    func bordersLieBetweenCodePoints(offset: Int, isBorder: Bool) {
        #expect(UTF8Text("Größe 😀").isBoundary(offset) == isBorder)
    }

    @Test func aSpanIsValidBetweenBorders() {
        let text = UTF8Text("Größe")
        #expect(text.isValid(text.span))
        #expect(!text.isValid(TextSpan(0, 3)))
        #expect(!text.isValid(TextSpan(0, 8)))
        #expect(!text.isValid(TextSpan(-1, 2)))
    }
}
