extension EDTF {
    /// What a value may be.
    enum Value: Hashable, Sendable {
        case point(Point)
        case interval(Interval)
        /// One day, not known which: `[2025-06-27..]`.
        case someDay(DayBounds)
        /// A day or month of a year that is not known: `XXXX-06-27`.
        case yearless(YearlessDay)
    }

    /// A stretch of the calendar that has one name.
    enum Point: Hashable, Sendable {
        case day(CalendarDay, approximate: Bool)
        case month(CalendarMonth, approximate: Bool)
        case season(CalendarSeason, CalendarYear, approximate: Bool)
        case year(CalendarYear, approximate: Bool)
        /// `2025-06-XX`.
        case dayOfMonth(CalendarMonth)
        /// `2025-XX`.
        case monthOfYear(CalendarYear)
        /// `2025-XX-XX`.
        case dayOfYear(CalendarYear)
        /// `202X`.
        case decade(CalendarDecade)
        /// `20XX`.
        case century(CalendarCentury)
    }

    /// Two points in order, or one and an open end.
    struct Interval: Hashable, Sendable {
        let ends: Ends

        enum Ends: Hashable, Sendable {
            case closed(Point, Point)
            case from(Point)
            case until(Point)
        }

        init(from start: Point) { ends = .from(start) }
        init(until end: Point) { ends = .until(end) }
        /// Null where the end lies wholly before the start.
        init?(from start: Point, to end: Point) {
            guard let first = start.firstDay, let last = end.lastDay, first <= last else { return nil }
            ends = .closed(start, end)
        }
    }

    /// Bounds of one unknown day.
    struct DayBounds: Hashable, Sendable {
        let ends: Ends

        enum Ends: Hashable, Sendable {
            case onOrAfter(CalendarDay)
            case onOrBefore(CalendarDay)
            case between(CalendarDay, CalendarDay)
        }

        init(onOrAfter day: CalendarDay) { ends = .onOrAfter(day) }
        init(onOrBefore day: CalendarDay) { ends = .onOrBefore(day) }
        /// Null unless `first` is the earlier.
        init?(between first: CalendarDay, and last: CalendarDay) {
            guard first < last else { return nil }
            ends = .between(first, last)
        }
    }

    /// A month, or a day that it has in some year.
    struct YearlessDay: Hashable, Sendable {
        let month: Int
        let day: Int?

        init?(month: Int, day: Int?) {
            guard (1...12).contains(month) else { return nil }
            if let day, CalendarDay(year: 2000, month: month, day: day) == nil { return nil }
            self.month = month
            self.day = day
        }
    }
}

/// A year between 1 and 9999.
struct CalendarYear: Hashable, Sendable {
    let number: Int
    init?(_ number: Int) {
        guard (1...9999).contains(number) else { return nil }
        self.number = number
    }
}

/// Ten years by their first three digits: 202 for the 2020s.
struct CalendarDecade: Hashable, Sendable {
    let number: Int
    init?(_ number: Int) {
        guard (1...999).contains(number) else { return nil }
        self.number = number
    }
}

/// A hundred years by their first two digits: 20 for 2000 to 2099.
struct CalendarCentury: Hashable, Sendable {
    let number: Int
    init?(_ number: Int) {
        guard (1...99).contains(number) else { return nil }
        self.number = number
    }
}
