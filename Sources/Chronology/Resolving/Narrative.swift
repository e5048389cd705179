/// The dates of a text that others may be reckoned from or completed by.
struct Narrative {
    /// A date with year and month, or a bare year of a name, as the text states it.
    struct Landmark {
        let period: CalendarPeriod
        let sentence: Int
        let first: CalendarDay
        /// Whether the year is stated in the words themselves.
        let isStated: Bool
        /// Whether it is the year in a name such as "Olympics-2024".
        let isName: Bool
    }

    /// Dates with a stated year and month in the whole text, in reading order.
    let stated: [Landmark]
    /// Dates resolved so far, in reading order.
    private(set) var resolved: [Landmark] = []

    init(stated: [Landmark]) { self.stated = stated }

    mutating func add(_ landmark: Landmark) { resolved.append(landmark) }

    /// The last date before, at most `distance` sentences back.
    func latest(before sentence: Int, within distance: Int) -> Landmark? {
        guard let last = resolved.last, sentence - last.sentence <= distance else { return nil }
        return last
    }

    /// The last quarter told of, past other dates.
    func latestQuarter(before sentence: Int, within distance: Int) -> Landmark? {
        resolved.suffix(6).last { mark in
            guard case .quarter = mark.period else { return false }
            return sentence - mark.sentence <= distance
        }
    }

    /// The year in which a story from history goes on: that of the last date, or the one nearest to it.
    func storyYear(of occurrence: (Int) -> CalendarDay?, in sentence: Int) -> (year: Int, anchor: CalendarDay)? {
        guard let last = latest(before: sentence, within: 3) else { return nil }
        if case .year(let year) = last.period { return (year.number, last.first) }
        return Self.nearestYear(last, occurrence).map { ($0, last.first) }
    }

    /// The year that the text itself gives to a day or month; null unless it is plain.
    func year(of occurrence: (Int) -> CalendarDay?, in sentence: Int) -> (year: Int, anchor: CalendarDay)? {
        beside(occurrence, sentence) ?? overall(occurrence) ?? continued(occurrence, sentence)
    }

    /// By the full dates around it: two sentences before to one behind, all of which must say the same.
    private func beside(_ occurrence: (Int) -> CalendarDay?, _ sentence: Int) -> (year: Int, anchor: CalendarDay)? {
        let near = window(sentence - 2...sentence + 1).filter { !$0.isName || $0.sentence == sentence }
        return agreed(near, occurrence)
    }

    /// By all full dates of the text, where there are at least two, or one at its very beginning that is quite near.
    private func overall(_ occurrence: (Int) -> CalendarDay?) -> (year: Int, anchor: CalendarDay)? {
        let dates = stated.filter { !$0.isName }
        guard let first = dates.first, let last = dates.last, first.first.year == last.first.year else { return nil }
        if dates.count > 1 { return agreed(dates, occurrence) }
        return first.sentence <= 2 ? agreed(dates, occurrence, within: 45) : nil
    }

    /// By the order of the story: at least two dates one after the other, then this one soon after.
    private func continued(_ occurrence: (Int) -> CalendarDay?, _ sentence: Int) -> (year: Int, anchor: CalendarDay)? {
        guard resolved.count >= 2, let last = resolved.last, sentence - last.sentence <= 8 else { return nil }
        let before = resolved[resolved.count - 2]
        guard before.first <= last.first, let end = last.period.last, let day = occurrence(end.year),
            day >= last.first, day.ordinal - end.ordinal <= 200, last.sentence - before.sentence <= 8
        else { return nil }
        return (end.year, last.first)
    }

    private func window(_ sentences: ClosedRange<Int>) -> ArraySlice<Landmark> {
        let start = Self.partition(stated) { $0.sentence >= sentences.lowerBound }
        let end = Self.partition(stated) { $0.sentence > sentences.upperBound }
        return stated[start..<min(end, start + 20)]
    }

    private static func partition(_ marks: [Landmark], _ isBehind: (Landmark) -> Bool) -> Int {
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if isBehind(marks[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The one year that all of `dates` give: that of the occurrence nearest to each, not further off than `days`.
    private func agreed(_ dates: some Collection<Landmark>, _ occurrence: (Int) -> CalendarDay?, within days: Int = 155)
        -> (year: Int, anchor: CalendarDay)?
    {
        var found: (year: Int, anchor: CalendarDay)?
        for date in dates {
            guard let year = Self.nearestYear(date, occurrence, within: days), found == nil || found?.year == year
            else { return nil }
            found = (year, date.first)
        }
        return found
    }

    private static func nearestYear(_ date: Landmark, _ occurrence: (Int) -> CalendarDay?, within days: Int = 155)
        -> Int?
    {
        if date.isName { return date.first.year }
        let years = (date.first.year - 1...date.first.year + 1).compactMap { year in
            occurrence(year).map { (year: year, distance: abs($0.ordinal - date.first.ordinal)) }
        }
        return years.min { $0.distance < $1.distance }.flatMap { $0.distance <= days ? $0.year : nil }
    }
}
