/// What an expression of time says, before anybody asks when that is: only what is stated, nothing implied.
indirect enum Meaning: Hashable, Sendable {
    /// "June 27", "27 June 2025".
    case day(month: Int, day: Int, YearHint)
    /// "June", "June 2025", "last June".
    case month(Int, YearHint)
    /// "2025".
    case year(Int)
    /// "winter 2024", "last summer".
    case season(CalendarSeason, YearHint)
    /// "the third quarter of 2025".
    case quarter(Int, YearHint)
    /// "the first half of 2025".
    case half(Int, YearHint)
    /// "the 1990s", by 199.
    case decade(Int)
    /// "the 20th century", by 19.
    case century(Int)
    /// "Monday", "last Friday".
    case weekday(Int, Nearness)
    /// "Thanksgiving".
    case holiday(Holiday, YearHint)
    /// "today" (0 days), "last week" (-1), "next year" (1).
    case period(TimeUnit, offset: Int)
    /// "three days ago", "two weeks later".
    case shift(Amount, TimeUnit, Direction)
    /// "the past two months", "the coming weeks".
    case stretch(Amount, TimeUnit, isPast: Bool)
    /// "that day" (0), "the following month" (1), "the previous year" (-1).
    case anaphora(TimeUnit, offset: Int)
    /// "44-day", "three years", "years".
    case duration(Amount, TimeUnit)
    /// A TIMEX3 set: "every Tuesday", "daily".
    case set(String)
    /// "now", "recently", "soon".
    case reference(TimeReference)
    /// "10:30 am".
    case clock(ClockTime)
    /// "10:30 am on Tuesday".
    case at(ClockTime, Meaning)
    /// "Tuesday morning".
    case dayPart(DayPart, Meaning)
    /// "late June 2025", "the end of 1990".
    case part(Third, Meaning)
    /// "earlier this month", "later that year".
    case within(Meaning, isEarlier: Bool)
    /// "about two years ago".
    case about(Meaning)
    /// "between 2008 and 2012", "June 27–July 1".
    case range(Meaning, Meaning)
    /// "since 2014".
    case since(Meaning)
}

/// What is said about the year of a month, day, season or quarter.
enum YearHint: Hashable, Sendable {
    case stated(Int)
    /// "this year" 0, "last year" -1.
    case offset(Int)
    /// "last June", "this June", "next June".
    case near(Nearness)
    case missing
}

/// Which of the recurring ones is meant.
enum Nearness: Hashable, Sendable {
    case last, this, next, bare
}

/// Where a distance is counted from, and which way.
enum Direction: Hashable, Sendable {
    /// Back from the day of writing: "three days ago".
    case ago
    /// On from the day of writing: "three days from now".
    case hence
    /// Back from another date: "three days earlier".
    case earlier
    /// On from another date: "three days later".
    case later
}

/// A time of day.
struct ClockTime: Hashable, Sendable {
    let hour: Int
    let minute: Int?

    init?(hour: Int, minute: Int?) {
        guard (0...24).contains(hour), (0...59).contains(minute ?? 0) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// `T10:30`.
    var timex: String { "T\(Digits.padded(hour, 2)):\(Digits.padded(minute ?? 0, 2))" }
}
