extension EDTF {
    /// How precise it is: a Monday-to-Sunday interval is a week, three months from January, April, July or October a quarter.
    public var precision: DatePrecision {
        switch value {
        case .point(let point): point.precision
        case .interval(let interval):
            interval.week != nil ? .week : interval.quarter != nil ? .quarter : .interval
        case .someDay: .interval
        case .yearless(let day): day.day == nil ? .month : .day
        }
    }
}

extension EDTF.Point {
    var precision: DatePrecision {
        switch self {
        case .day: .day
        case .month, .dayOfMonth: .month
        case .season: .season
        case .year, .monthOfYear, .dayOfYear: .year
        case .decade: .decade
        case .century: .century
        }
    }
}

extension EDTF.Interval {
    /// The Monday of the week that it is.
    var week: CalendarDay? {
        guard case .closed(.day(let first, approximate: false), .day(let last, approximate: false)) = ends,
            first.weekday == 1, last.ordinal == first.ordinal + 6
        else { return nil }
        return first
    }

    /// The first month of the quarter that it is.
    var quarter: CalendarMonth? {
        guard case .closed(.month(let first, approximate: false), .month(let last, approximate: false)) = ends,
            first.month % 3 == 1, first.adding(2) == last
        else { return nil }
        return first
    }

    /// The third of a month that it is.
    var thirdOfMonth: (third: Third, month: CalendarMonth)? {
        guard case .closed(.day(let first, approximate: false), .day(let last, approximate: false)) = ends
        else { return nil }
        let month = CalendarMonth(of: first)
        guard let third = Third.allCases.first(where: { $0.days(of: month) == (first, last) }) else { return nil }
        return (third, month)
    }
}

/// A third of a month: days 1–10, 11–20 and 21 to the end.
enum Third: String, Sendable, CaseIterable {
    case early, mid, late

    /// First and last day of this third of `month`.
    func days(of month: CalendarMonth) -> (CalendarDay, CalendarDay) {
        let (first, last) =
            switch self {
            case .early: (1, 10)
            case .mid: (11, 20)
            case .late: (21, CalendarDay.days(inMonth: month.month, of: month.year))
            }
        return (month.day(first), month.day(last))
    }
}
