/// A month of a year between 1 and 9999.
struct CalendarMonth: Hashable, Sendable {
    let year: Int
    let month: Int

    /// The month, or null where the calendar has no such month.
    init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
    }

    init(of day: CalendarDay) {
        year = day.year
        month = day.month
    }

    /// The month `months` later; null outside of the years 1 to 9999.
    func adding(_ months: Int) -> CalendarMonth? {
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, sum >= 12 else { return nil }
        return CalendarMonth(year: sum / 12, month: sum % 12 + 1)
    }

    /// Its day with that number, its first or last where it has no such day.
    func day(_ number: Int) -> CalendarDay { CalendarDay(inside: self, number) }

    var firstDay: CalendarDay { day(1) }
    var lastDay: CalendarDay { day(31) }
}

extension CalendarDay {
    /// The day of `month` with that number, moved into the month where it lies outside.
    init(inside month: CalendarMonth, _ number: Int) {
        year = month.year
        self.month = month.month
        day = min(max(number, 1), Self.days(inMonth: month.month, of: month.year))
    }
}

extension CalendarMonth: CustomStringConvertible {
    /// `2025-06`.
    var description: String { "\(Digits.padded(year, 4))-\(Digits.padded(month, 2))" }
}
