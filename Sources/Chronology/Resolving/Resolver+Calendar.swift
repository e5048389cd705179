extension Resolver {
    /// "June 27", "27 June 2025".
    func resolve(_ day: Int, of month: Int, _ hint: YearHint) -> Resolution {
        let fixed = year(hint) { year in
            CalendarDay(year: year, month: month, day: day).map { .day($0) }
        }
        return resolution(fixed, or: EDTF.YearlessDay(month: month, day: day)) { year in
            CalendarDay(year: year, month: month, day: day).map { .day($0) }
        }
    }

    /// "June", "last June".
    func resolve(month: Int, _ hint: YearHint) -> Resolution {
        let period = { (year: Int) in CalendarMonth(year: year, month: month).map { CalendarPeriod.month($0) } }
        return resolution(year(hint, of: period), or: EDTF.YearlessDay(month: month, day: nil), period)
    }

    /// "summer", "winter 2024".
    func resolve(_ season: CalendarSeason, _ hint: YearHint) -> Resolution {
        let period = { (year: Int) in CalendarYear(year).map { CalendarPeriod.season(season, $0) } }
        guard let fixed = year(hint, of: period) else { return .unresolved("XXXX-\(season.timex)") }
        return resolution(fixed, or: nil, period)
    }

    /// "the third quarter": without a year the last one that has begun.
    func resolve(quarter: Int, _ hint: YearHint) -> Resolution {
        let period = { (year: Int) in
            CalendarMonth(year: year, month: quarter * 3 - 2).map { CalendarPeriod.quarter($0) }
        }
        guard let fixed = year(hint, of: period) else { return .unresolved("XXXX-Q\(quarter)") }
        return resolution(fixed, or: nil, period)
    }

    /// "the first half of 2025".
    func resolve(half: Int, _ hint: YearHint) -> Resolution {
        let period = { (year: Int) in CalendarMonth(year: year, month: half * 6 - 5).map { CalendarPeriod.half($0) } }
        guard let fixed = year(hint, of: period) else { return .unresolved("XXXX-H\(half)") }
        return resolution(fixed, or: nil, period)
    }

    /// "Thanksgiving".
    func resolve(_ holiday: Holiday, _ hint: YearHint) -> Resolution {
        let period = { (year: Int) in holiday.day(in: year).map { CalendarPeriod.day($0) } }
        guard case .fixed(let month, let day) = holiday else {
            return resolution(year(hint, of: period), or: nil, period)
        }
        return resolution(year(hint, of: period), or: EDTF.YearlessDay(month: month, day: day), period)
    }

    private func resolution(
        _ fixed: FixedYear?, or yearless: EDTF.YearlessDay?, _ period: (Int) -> CalendarPeriod?
    ) -> Resolution {
        guard let fixed, let period = period(fixed.year) else {
            return yearless.map { .yearless($0) } ?? .unresolved(nil)
        }
        return .period(period, fixed.basis, anchor: fixed.anchor)
    }
}
