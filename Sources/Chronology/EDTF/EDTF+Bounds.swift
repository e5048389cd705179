extension EDTF {
    /// First day that it spans; null where open or not known.
    public var earliest: CalendarDay? {
        switch value {
        case .point(let point): point.firstDay
        case .interval(let interval): interval.firstDay
        case .someDay(let bounds): bounds.firstDay
        case .yearless: nil
        }
    }

    /// Last day that it spans; null where open or not known.
    public var latest: CalendarDay? {
        switch value {
        case .point(let point): point.lastDay
        case .interval(let interval): interval.lastDay
        case .someDay(let bounds): bounds.lastDay
        case .yearless: nil
        }
    }

    /// Whether it carries `~`.
    public var isApproximate: Bool {
        switch value {
        case .point(let point): point.isApproximate
        case .interval(let interval): interval.points.contains { $0.isApproximate }
        case .someDay, .yearless: false
        }
    }
}

extension EDTF.Point {
    var firstDay: CalendarDay? {
        switch self {
        case .day(let day, _): day
        case .month(let month, _), .dayOfMonth(let month): month.firstDay
        case .season(let season, let year, _):
            CalendarDay(year: year.number, month: season.firstMonth, day: 1)
        case .year(let year, _), .monthOfYear(let year), .dayOfYear(let year):
            CalendarDay(year: year.number, month: 1, day: 1)
        case .decade(let decade): CalendarDay(year: decade.number * 10, month: 1, day: 1)
        case .century(let century): CalendarDay(year: century.number * 100, month: 1, day: 1)
        }
    }

    var lastDay: CalendarDay? {
        switch self {
        case .day(let day, _): day
        case .month(let month, _), .dayOfMonth(let month): month.lastDay
        case .season(let season, let year, _):
            CalendarMonth(year: year.number, month: season.firstMonth)?.adding(2)?.lastDay
        case .year(let year, _), .monthOfYear(let year), .dayOfYear(let year):
            CalendarDay(year: year.number, month: 12, day: 31)
        case .decade(let decade): CalendarDay(year: decade.number * 10 + 9, month: 12, day: 31)
        case .century(let century): CalendarDay(year: century.number * 100 + 99, month: 12, day: 31)
        }
    }

    var isApproximate: Bool {
        switch self {
        case .day(_, let approximate), .month(_, let approximate), .season(_, _, let approximate),
            .year(_, let approximate):
            approximate
        case .dayOfMonth, .monthOfYear, .dayOfYear, .decade, .century: false
        }
    }
}

extension EDTF.Interval {
    var points: [EDTF.Point] {
        switch ends {
        case .closed(let start, let end): [start, end]
        case .from(let point), .until(let point): [point]
        }
    }

    var firstDay: CalendarDay? {
        if case .until = ends { nil } else { points.first?.firstDay }
    }

    var lastDay: CalendarDay? {
        if case .from = ends { nil } else { points.last?.lastDay }
    }
}

extension EDTF.DayBounds {
    var firstDay: CalendarDay? {
        switch ends {
        case .onOrAfter(let day), .between(let day, _): day
        case .onOrBefore: nil
        }
    }

    var lastDay: CalendarDay? {
        switch ends {
        case .onOrBefore(let day), .between(_, let day): day
        case .onOrAfter: nil
        }
    }
}
