/// Chooses the year of something that comes every year.
enum YearChoice {
    /// The year whose occurrence is meant by one who writes on `day`.
    ///
    /// Past and future tense ask for the last and the next one, without either it is the nearest. Writers leave the year
    /// out only where it is near, so no tense reaches further than eight months, nor over one that has just been: "will
    /// stand trial for the June 27 raid", written on 3 July.
    static func year(
        of occurrence: (Int) -> CalendarDay?, near day: CalendarDay, tense: Tense?
    ) -> Int? {
        let years = [day.year - 1, day.year, day.year + 1].compactMap { year in
            occurrence(year).map { (year: year, distance: $0.ordinal - day.ordinal) }
        }
        let before = years.last { $0.distance <= 0 }
        let after = years.first { $0.distance > 0 }
        guard let before, let after else { return before?.year ?? after?.year }
        let nearest = -before.distance <= after.distance ? before.year : after.year
        switch tense {
        case .past: return -before.distance <= 240 ? before.year : nearest
        case .future: return -before.distance > 45 && after.distance <= 240 ? after.year : nearest
        case .reporting, nil: return nearest
        }
    }

    /// The year of "last June", "this June" or "next June": the last that was over by `day`, that of its year, the next to begin.
    static func year(
        of occurrence: (Int) -> CalendarPeriod?, _ nearness: Nearness, from day: CalendarDay
    ) -> Int? {
        let years = (day.year - 2...day.year + 2).compactMap { year in
            occurrence(year).flatMap { period -> (year: Int, first: CalendarDay, last: CalendarDay)? in
                guard let first = period.first, let last = period.last else { return nil }
                return (year, first, last)
            }
        }
        switch nearness {
        case .last: return years.last { $0.last < day }?.year
        case .next: return years.first { $0.first > day }?.year
        case .this, .bare: return day.year
        }
    }
}
