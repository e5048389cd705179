import Chronology
import Testing

/// What is reckoned from the day of publication: Thursday, 3 July 2025.
@Suite struct RelativeDateTests {
    private let thursday = "2025-07-03"

    @Test(arguments: [
        "He left [yesterday|2025-07-02], speaks [today|2025-07-03] and returns [tomorrow|2025-07-04].",
        "He said [last week|2025-06-23/2025-06-29] and [this week|2025-06-30/2025-07-06].",
        "It fell [last month|2025-06] and [last year|2024].", "It will end [next year|2026].",
        "He left [three days ago|2025-06-30].", "He left [two weeks ago|2025-06-16/2025-06-22].",
        "He left [five months ago|2025-02] or [a decade ago|2015].", "He left [about two years ago|2023~].",
        "He left [the day before yesterday|2025-07-01].", "In [the past week|2025-06-26~/2025-07-03] it rained.",
        "In [the next two months|2025-07/2025-09~] it may rain.", "He was seen [earlier this month|2025-07].",
        "It will end by [late next year|2026-12~].",
    ])
    func daysAndPeriodsAreReckonedFromIt(_ notation: String) throws {
        #expect(try Tagging().dates(notation, on: thursday) == notation)
    }

    @Test(arguments: [
        "He arrived on [Monday|2025-06-30].", "He arrived [Thursday|2025-07-03].",
        "He arrived [last Friday|2025-06-27].",
        "He will arrive on [Monday|2025-07-07].", "He arrives [next Tuesday|2025-07-08].",
        "They have until [Saturday|2025-07-05] to leave.", "Since [Wednesday|2025-07-02/..]'s raid they have fled.",
    ])
    func weekdaysFollowTheTense(_ notation: String) throws {
        #expect(try Tagging().dates(notation, on: thursday) == notation)
    }

    @Test(arguments: [
        "He was arrested on [June 27|2025-06-27].", "He was arrested in [December|2024-12].",
        "He will be tried in [September|2025-09].", "He was born [last June|2025-06], not in [June last year|2024-06].",
        "It was hot in [the summer of last year|2024-22].", "Profit rose in [the first quarter|2025-01/2025-03].",
        "He will stand trial for the [June 27|2025-06-27] raid.", "They met at [Christmas|2024-12-25].",
        "It grew from [January to May this year|2025-01/2025-05].",
    ])
    func aMissingYearIsTakenFromIt(_ notation: String) throws {
        #expect(try Tagging().dates(notation, on: thursday) == notation)
    }

    @Test func itIsTheAnchorThatTheFindingNames() throws {
        let found = try Tagging().expressions("He was arrested on June 27, not on Monday or yesterday.", on: thursday)
        #expect(found.map(\.date.basis) == [.publication, .weekday, .relative])
        #expect(found.allSatisfy { $0.date.anchor?.description == thursday && $0.date.article == "a_1" })
        #expect(found.allSatisfy { $0.date.span == $0.span })
    }

    @Test func aRangeThatIsReckonedNamesItsAnchor() throws {
        let found = try Tagging().expressions("It grew from January to May this year.", on: thursday)
        #expect(found.map(\.date.basis) == [.relative])
        #expect(found.map(\.date.anchor?.description) == [thursday])
    }

    @Test(arguments: [
        "He left [yesterday|-] and speaks [today|-].", "He left [last week|-] or [10 hours ago|-].",
        "He arrived on [Monday|-].", "In [the past week|-] and for [years|-] it rained.",
        "[Two years ago|-] he left; in [the years ahead|-] he returns.",
    ])
    func withoutItNothingIsReckoned(_ notation: String) throws {
        #expect(try Tagging().dates(notation) == notation)
    }
}
