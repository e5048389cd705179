extension EDTF {
    /// In words: "late June 2025", "27 June, year unknown", "winter 2024", "since 2014", "on or after 27 June 2025".
    public var label: String {
        switch value {
        case .point(let point): point.label
        case .interval(let interval): interval.label
        case .someDay(let bounds): bounds.label
        case .yearless(let day): day.label
        }
    }
}

/// English names of months, for labels.
enum MonthName {
    private static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    static func label(_ month: Int) -> String { names.indices.contains(month - 1) ? names[month - 1] : "" }
}

extension CalendarDay {
    /// "27 June 2025".
    var label: String { "\(day) \(MonthName.label(month)) \(year)" }
}

extension CalendarMonth {
    /// "June 2025".
    var label: String { "\(MonthName.label(month)) \(year)" }
}

extension EDTF.Point {
    var label: String { isApproximate ? "about \(name)" : name }

    private var name: String {
        switch self {
        case .day(let day, _): day.label
        case .month(let month, _): month.label
        case .season(let season, let year, _): "\(season.label) \(year.number)"
        case .year(let year, _): "\(year.number)"
        case .dayOfMonth(let month): "a day in \(month.label)"
        case .monthOfYear(let year): "a month in \(year.number)"
        case .dayOfYear(let year): "a day in \(year.number)"
        case .decade(let decade): "the \(decade.number * 10)s"
        case .century(let century): "the \(Digits.ordinal(century.number + 1)) century"
        }
    }
}

extension EDTF.Interval {
    var label: String {
        if let week { return "week of \(week.label)" }
        if let quarter { return "\(Digits.ordinal(quarter.month / 3 + 1)) quarter of \(quarter.year)" }
        if let (third, month) = thirdOfMonth { return "\(third.rawValue)\(third == .mid ? "-" : " ")\(month.label)" }
        switch ends {
        case .closed(let start, let end): return "\(start.label) to \(end.label)"
        case .from(let start): return "since \(start.label)"
        case .until(let end): return "until \(end.label)"
        }
    }
}

extension EDTF.DayBounds {
    var label: String {
        switch ends {
        case .onOrAfter(let day): "on or after \(day.label)"
        case .onOrBefore(let day): "on or before \(day.label)"
        case .between(let first, let last): "a day between \(first.label) and \(last.label)"
        }
    }
}

extension EDTF.YearlessDay {
    var label: String { (day.map { "\($0) " } ?? "") + "\(MonthName.label(month)), year unknown" }
}
