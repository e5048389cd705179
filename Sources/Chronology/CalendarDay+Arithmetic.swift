extension CalendarDay {
    /// Days since 31 December of the year 0, so that 1 January of the year 1 is 1, a Monday.
    public var ordinal: Int {
        let before = year - 1
        let leapDays = before / 4 - before / 100 + before / 400
        return before * 365 + leapDays + Self.days(beforeMonth: month, of: year) + day
    }

    /// The day with that ``ordinal``; null outside of the years 1 to 9999.
    public init?(ordinal: Int) {
        guard (1...3_652_059).contains(ordinal) else { return nil }
        var year = (ordinal - 1) * 400 / 146_097 + 1
        while Self.firstOrdinal(of: year) > ordinal { year -= 1 }
        while Self.firstOrdinal(of: year + 1) <= ordinal { year += 1 }
        let dayOfYear = ordinal - Self.firstOrdinal(of: year)
        let month = (1...12).last { Self.days(beforeMonth: $0, of: year) <= dayOfYear } ?? 1
        self.init(year: year, month: month, day: dayOfYear - Self.days(beforeMonth: month, of: year) + 1)
    }

    /// Day of the week as ISO 8601 counts: Monday 1 to Sunday 7.
    public var weekday: Int { (ordinal - 1) % 7 + 1 }

    /// The day `days` later, or earlier where negative; null outside of the years 1 to 9999.
    public func adding(days: Int) -> CalendarDay? {
        let (sum, overflow) = ordinal.addingReportingOverflow(days)
        return overflow ? nil : CalendarDay(ordinal: sum)
    }

    /// The same day `months` later; the last day of that month where it has no such day.
    public func adding(months: Int) -> CalendarDay? {
        guard let month = CalendarMonth(of: self).adding(months) else { return nil }
        let last = Self.days(inMonth: month.month, of: month.year)
        return CalendarDay(year: month.year, month: month.month, day: min(day, last))
    }

    /// The same day `years` later; 28 February for a 29th that is not there.
    public func adding(years: Int) -> CalendarDay? {
        let (months, overflow) = years.multipliedReportingOverflow(by: 12)
        return overflow ? nil : adding(months: months)
    }

    /// Year and number of its week as ISO 8601 counts them: the week belongs to the year of its Thursday.
    public var week: (year: Int, number: Int) {
        guard let thursday = adding(days: 4 - weekday) else { return (year, 1) }
        return (thursday.year, (thursday.ordinal - Self.firstOrdinal(of: thursday.year)) / 7 + 1)
    }

    private static func firstOrdinal(of year: Int) -> Int {
        let before = year - 1
        return before * 365 + before / 4 - before / 100 + before / 400 + 1
    }

    private static func days(beforeMonth month: Int, of year: Int) -> Int {
        (1..<month).reduce(0) { $0 + days(inMonth: $1, of: year) }
    }
}

extension CalendarDay: CustomStringConvertible {
    /// `2025-06-27`.
    public var description: String { "\(Digits.padded(year, 4))-\(Digits.padded(month, 2))-\(Digits.padded(day, 2))" }
}
