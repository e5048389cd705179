import Testing
import TextModel

@Suite struct TextSpanTests {
    @Test func anEndBeforeItsStartIsEmpty() {
        #expect(TextSpan(5, 2) == TextSpan(5, 5))
        #expect(TextSpan(5, 2).isEmpty && TextSpan(5, 2).count == 0)
    }

    @Test(arguments: [
        (TextSpan(0, 5), TextSpan(1, 3), true, true), (TextSpan(0, 5), TextSpan(0, 5), true, true),
        (TextSpan(0, 5), TextSpan(3, 8), false, true), (TextSpan(0, 5), TextSpan(5, 8), false, false),
        (TextSpan(0, 5), TextSpan(5, 5), true, false),
    ])
    func spansContainAndOverlap(outer: TextSpan, inner: TextSpan, contains: Bool, overlaps: Bool) {
        #expect(outer.contains(inner) == contains)
        #expect(outer.overlaps(inner) == overlaps)
        #expect(inner.overlaps(outer) == overlaps)
    }

    @Test func readingOrderPutsTheLongerFirst() {
        let spans = [TextSpan(3, 4), TextSpan(0, 2), TextSpan(0, 9), TextSpan(1, 2)]
        #expect(spans.sorted() == [TextSpan(0, 9), TextSpan(0, 2), TextSpan(1, 2), TextSpan(3, 4)])
    }

    @Test func unionAndShift() {
        #expect(TextSpan(2, 4).union(TextSpan(7, 9)) == TextSpan(2, 9))
        #expect(TextSpan(2, 4).shifted(by: 3) == TextSpan(5, 7))
        #expect("\(TextSpan(2, 4))" == "2..<4")
        #expect(TextSpan(2, 4).contains(3) && !TextSpan(2, 4).contains(4))
    }
}
