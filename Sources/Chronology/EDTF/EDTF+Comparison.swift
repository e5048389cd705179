extension EDTF {
    /// Whether a day that this value allows is one that `other` allows.
    ///
    /// `2025-06-27` overlaps `2025-06`; `XXXX-06-27` allows every 27 June and overlaps it too.
    public func overlaps(_ other: EDTF) -> Bool {
        switch (value, other.value) {
        case (.yearless(let left), .yearless(let right)): left.overlaps(right)
        case (.yearless(let day), _): day.occurs(from: other.earliest, to: other.latest)
        case (_, .yearless(let day)): day.occurs(from: earliest, to: latest)
        default: Self.isOrdered(earliest, other.latest) && Self.isOrdered(other.earliest, latest)
        }
    }

    /// Whether every day that this value allows is one that `other` allows.
    public func isWithin(_ other: EDTF) -> Bool {
        switch (value, other.value) {
        case (.yearless(let left), .yearless(let right)): left.isWithin(right)
        case (.yearless, _): false
        case (_, .yearless(let day)): day.holds(from: earliest, to: latest)
        default: Self.starts(other.earliest, before: earliest) && Self.ends(latest, before: other.latest)
        }
    }

    private static func isOrdered(_ first: CalendarDay?, _ last: CalendarDay?) -> Bool {
        guard let first, let last else { return true }
        return first <= last
    }

    private static func starts(_ outer: CalendarDay?, before inner: CalendarDay?) -> Bool {
        guard let outer else { return true }
        return inner.map { outer <= $0 } ?? false
    }

    private static func ends(_ inner: CalendarDay?, before outer: CalendarDay?) -> Bool {
        guard let outer else { return true }
        return inner.map { $0 <= outer } ?? false
    }
}

extension EDTF.YearlessDay {
    /// Its first and last day in `year`; null where that year has no such day.
    func days(in year: Int) -> (first: CalendarDay, last: CalendarDay)? {
        guard let month = CalendarMonth(year: year, month: month) else { return nil }
        guard let day else { return (month.day(1), month.day(31)) }
        return CalendarDay(year: year, month: month.month, day: day).map { ($0, $0) }
    }

    func overlaps(_ other: Self) -> Bool {
        month == other.month && (day == nil || other.day == nil || day == other.day)
    }

    func isWithin(_ other: Self) -> Bool { month == other.month && (other.day == nil || day == other.day) }

    /// Whether it comes round between two days; a 29 February may take eight years.
    func occurs(from first: CalendarDay?, to last: CalendarDay?) -> Bool {
        guard let first, let last else { return true }
        return (first.year...max(first.year, min(last.year, first.year + 8))).contains { year in
            days(in: year).map { $0.first <= last && first <= $0.last } ?? false
        }
    }

    /// Whether all days from `first` to `last` lie in it.
    func holds(from first: CalendarDay?, to last: CalendarDay?) -> Bool {
        guard let first, let last, let days = days(in: first.year) else { return false }
        return days.first <= first && last <= days.last
    }
}
