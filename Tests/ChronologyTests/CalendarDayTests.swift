import Chronology
import Testing

@Suite struct CalendarDayTests {
    @Test(arguments: [
        (1, 1, 1, 1, 1), (1970, 1, 1, 719_163, 4), (2000, 2, 29, 730_179, 2), (2025, 6, 27, 739_429, 5),
        (9999, 12, 31, 3_652_059, 5),
    ])
    func itIsCountedFromTheFirstDay(_ year: Int, _ month: Int, _ day: Int, _ ordinal: Int, _ weekday: Int) throws {
        let found = try #require(CalendarDay(year: year, month: month, day: day))
        #expect(found.ordinal == ordinal)
        #expect(found.weekday == weekday)
        #expect(CalendarDay(ordinal: ordinal) == found)
    }

    @Test func everyOrdinalOfFourCenturiesComesBack() {
        let days = (730_000..<876_100).filter { CalendarDay(ordinal: $0)?.ordinal != $0 }
        #expect(days.isEmpty)
    }

    @Test(arguments: [0, -1, 3_652_060, .max, .min])
    func noOtherOrdinalIsADay(_ ordinal: Int) {
        #expect(CalendarDay(ordinal: ordinal) == nil)
    }

    @Test(arguments: [
        (2025, 1, 31, 1, "2025-02-28"), (2024, 1, 31, 1, "2024-02-29"), (2025, 1, 15, -1, "2024-12-15"),
        (2025, 6, 27, 12, "2026-06-27"),
    ])
    func monthsAreAddedWithoutLeavingTheMonth(_ year: Int, _ month: Int, _ day: Int, _ months: Int, _ sum: String) {
        #expect(CalendarDay(year: year, month: month, day: day)?.adding(months: months)?.description == sum)
    }

    @Test(arguments: [(2025, 1, 1, 2025, 1), (2024, 12, 30, 2025, 1), (2021, 1, 3, 2020, 53), (2025, 6, 27, 2025, 26)])
    func weeksAreNumberedByTheirThursday(_ year: Int, _ month: Int, _ day: Int, _ weekYear: Int, _ number: Int) throws {
        let week = try #require(CalendarDay(year: year, month: month, day: day)).week
        #expect(week.year == weekYear)
        #expect(week.number == number)
    }

    @Test(arguments: [Int.max, .min, 4_000_000])
    func nothingIsAddedBeyondTheCalendar(_ distance: Int) throws {
        let day = try #require(CalendarDay(year: 2025, month: 6, day: 27))
        #expect(day.adding(days: distance) == nil)
        #expect(day.adding(months: distance) == nil)
        #expect(day.adding(years: distance) == nil)
    }
}
