extension Resolver {
    /// A year and what fixed it.
    struct FixedYear {
        let year: Int
        let basis: DateBasis
        let anchor: CalendarDay?
    }

    /// The year of what comes round every year; null where nothing fixes it.
    func year(_ hint: YearHint, of occurrence: (Int) -> CalendarPeriod?) -> FixedYear? {
        switch hint {
        case .stated(let year): FixedYear(year: year, basis: .explicit, anchor: nil)
        case .offset(let offset):
            publication.map { FixedYear(year: $0.year + offset, basis: .relative, anchor: $0) }
        case .near(let nearness):
            publication.flatMap { day in
                YearChoice.year(of: occurrence, nearness, from: day)
                    .map { FixedYear(year: $0, basis: .relative, anchor: day) }
            }
        case .missing: missingYear { occurrence($0)?.first }
        }
    }

    private func missingYear(of occurrence: (Int) -> CalendarDay?) -> FixedYear? {
        guard let publication else { return told(occurrence) }
        if isHistory, let year = told(occurrence) ?? story(occurrence) { return year }
        return YearChoice.year(of: occurrence, near: publication, tense: tense)
            .map { FixedYear(year: $0, basis: .publication, anchor: publication) }
    }

    private func story(_ occurrence: (Int) -> CalendarDay?) -> FixedYear? {
        narrative.storyYear(of: occurrence, in: sentence)
            .map { FixedYear(year: $0.year, basis: .anaphoric, anchor: $0.anchor) }
    }

    private func told(_ occurrence: (Int) -> CalendarDay?) -> FixedYear? {
        narrative.year(of: occurrence, in: sentence).map {
            FixedYear(year: $0.year, basis: .anaphoric, anchor: $0.anchor)
        }
    }
}
