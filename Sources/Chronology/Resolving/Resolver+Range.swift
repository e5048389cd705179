extension Resolver {
    /// "between 2008 and 2012", "June 27–July 1, 2025": a year stated at one end counts for both.
    func resolve(_ first: Meaning, to last: Meaning) -> Resolution {
        let (start, end) = ends(first, last)
        guard let from = start.edtf?.ends?.first.withoutSeason, let to = end.edtf?.ends?.last.withoutSeason,
            let interval = EDTF.Interval(from: from, to: to)
        else { return unfixed(start, end) }
        let isRelative = first.yearOffset != nil || last.yearOffset != nil
        return Resolution(
            timex: Self.joined(start.timex, end.timex), edtf: EDTF(.interval(interval)),
            basis: isRelative ? .relative : start.basis,
            anchor: isRelative ? publication : start.anchor ?? end.anchor,
            period: end.period ?? start.period)
    }

    /// Both ends, the year of one given to the other, so that the first comes before the last.
    private func ends(_ first: Meaning, _ last: Meaning) -> (Resolution, Resolution) {
        let (first, last) = (fixed(first), fixed(last))
        if first.statedYear == nil, let year = last.statedYear {
            let end = resolve(last)
            let start = resolve(first.inYear(year))
            return (Self.isOrdered(start, end) ? start : resolve(first.inYear(year - 1)), end)
        }
        let start = resolve(first)
        guard let year = first.statedYear ?? start.period?.first?.year else { return (start, resolve(last)) }
        let end = resolve(last.inYear(year))
        return (start, Self.isOrdered(start, end) ? end : resolve(last.inYear(year + 1)))
    }

    /// With the number of a year that is told from the day of writing: "August this year".
    private func fixed(_ end: Meaning) -> Meaning {
        guard let publication, let offset = end.yearOffset else { return end }
        return end.inYear(publication.year + offset)
    }

    private static func isOrdered(_ start: Resolution, _ end: Resolution) -> Bool {
        guard let first = start.edtf?.earliest, let last = end.edtf?.latest else { return true }
        return first <= last
    }

    /// Without a year an interval has no notation: two days of one month are the month, else the beginning counts.
    private func unfixed(_ start: Resolution, _ end: Resolution) -> Resolution {
        var found = start
        found.timex = Self.joined(start.timex, end.timex)
        found.period = nil
        if case .yearless(let first)? = start.edtf?.value, case .yearless(let last)? = end.edtf?.value {
            found.edtf =
                first.month == last.month
                ? EDTF.YearlessDay(month: first.month, day: nil).map { EDTF(.yearless($0)) } : nil
        } else if start.edtf == nil || end.edtf == nil || start.edtf?.ends != nil {
            found.edtf = nil
        }
        if found.edtf == nil { found.basis = .none }
        return found
    }

    private static func joined(_ first: String?, _ last: String?) -> String? {
        guard let first, let last else { return nil }
        return "\(first)/\(last)"
    }
}

extension Meaning {
    /// The year that its words state.
    var statedYear: Int? {
        switch self {
        case .day(_, _, .stated(let year)), .month(_, .stated(let year)), .season(_, .stated(let year)),
            .quarter(_, .stated(let year)), .year(let year):
            year
        case .part(_, let inner), .about(let inner), .within(let inner, _), .dayPart(_, let inner), .at(_, let inner):
            inner.statedYear
        default: nil
        }
    }

    /// "this year" 0, "last year" -1.
    fileprivate var yearOffset: Int? {
        switch self {
        case .day(_, _, .offset(let offset)), .month(_, .offset(let offset)), .season(_, .offset(let offset)),
            .quarter(_, .offset(let offset)):
            offset
        default: nil
        }
    }

    /// The same with `year` where no number is said.
    func inYear(_ year: Int) -> Meaning {
        switch self {
        case .day(let month, let day, .missing), .day(let month, let day, .offset):
            .day(month: month, day: day, .stated(year))
        case .month(let month, .missing), .month(let month, .offset): .month(month, .stated(year))
        case .season(let season, .missing), .season(let season, .offset): .season(season, .stated(year))
        case .quarter(let quarter, .missing), .quarter(let quarter, .offset): .quarter(quarter, .stated(year))
        case .part(let third, let inner): .part(third, inner.inYear(year))
        default: self
        }
    }
}
