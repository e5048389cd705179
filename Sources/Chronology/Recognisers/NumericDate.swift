/// A date in digits, where only one order can be meant: "27/06/2025", "06/27/2025", "27.06.2025"; not "05/06/2025".
struct NumericDate: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        guard let first = Self.part(&cursor), let mark = Self.separator(&cursor), let second = Self.part(&cursor),
            cursor.takeGlued(mark), cursor.isGlued, let year = cursor.year(),
            let (month, day) = Self.order(first, second, isDotted: mark == .period)
        else { return nil }
        return CalendarDay(year: year, month: month, day: day).map { .day(month: $0.month, day: $0.day, .stated(year)) }
    }

    private static func part(_ cursor: inout Cursor) -> Int? {
        cursor.take { if case .digits(let value, 1...2) = $0.term { value } else { nil } }
    }

    private static func separator(_ cursor: inout Cursor) -> Mark? {
        [.slash, .period, .hyphen].first { cursor.takeGlued($0) }
    }

    /// Dots are written day first; with strokes the order shows only where one number is no month.
    private static func order(_ first: Int, _ second: Int, isDotted: Bool) -> (month: Int, day: Int)? {
        if isDotted || first > 12 || first == second { return (second, first) }
        return second > 12 ? (first, second) : nil
    }
}
