import Testing
import TextModel

@Suite struct StableHashTests {
    @Test func theHashOfATextNeverChanges() {
        #expect(StableHash.id("Moscow denied it.") == StableHash.id("Moscow denied it."))
        #expect(StableHash().value == 0xefd0_1f60_ba99_2926)
    }

    @Test func partsAreKeptApart() {
        #expect(StableHash.id("ab", "c") != StableHash.id("a", "bc"))
        #expect(StableHash.id("ab") != StableHash.id("ab", ""))
    }

    @Test(arguments: [(0, 0), (1, 1), (8, 8), (13, 13), (40, 13)])
    func theLengthIsAsAsked(asked: Int, given: Int) {
        let id = StableHash.id("x", length: asked)
        #expect(id.count == given)
        #expect(id.allSatisfy { "abcdefghijklmnopqrstuvwxyz234567".contains($0) })
    }

    @Test func numbersCountWithTheirSign() {
        var positive = StableHash()
        positive.combine(1)
        var negative = StableHash()
        negative.combine(-1)
        #expect(positive.value != negative.value)
    }

    @Test func tenThousandTextsHaveTenThousandIds() {
        let ids = Set((0..<10_000).map { StableHash.id("article \($0)") })
        #expect(ids.count == 10_000)
    }
}
