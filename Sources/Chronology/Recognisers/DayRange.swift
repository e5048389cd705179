/// Several days of one month: "June 27-29, 2025", "from 3 to 5 May".
struct DayRange: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        cursor.attempt(Self.monthFirst) ?? cursor.attempt(Self.daysFirst)
    }

    private static func monthFirst(_ cursor: inout Cursor) -> Meaning? {
        guard cursor.current?.isCapitalized == true, let month = cursor.month(), let days = cursor.dayPair()
        else { return nil }
        return range(month, days, cursor.yearHint(afterComma: true))
    }

    private static func daysFirst(_ cursor: inout Cursor) -> Meaning? {
        guard let days = cursor.dayPair(), cursor.current?.isCapitalized == true, let month = cursor.month()
        else { return nil }
        return range(month, days, cursor.yearHint(afterComma: false))
    }

    private static func range(_ month: Int, _ days: (Int, Int), _ year: YearHint?) -> Meaning? {
        guard days.0 < days.1, EDTF.YearlessDay(month: month, day: days.1) != nil else { return nil }
        return .range(
            .day(month: month, day: days.0, year ?? .missing), .day(month: month, day: days.1, year ?? .missing))
    }
}

extension Cursor {
    /// "27-29", "3 to 5", "3 and 5".
    fileprivate mutating func dayPair() -> (Int, Int)? {
        guard let first = dayNumber(), take(.hyphen) || take(.dash) || take(.to, .and, .through, .until, .till),
            let last = dayNumber()
        else { return nil }
        return (first, last)
    }
}
