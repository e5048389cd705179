extension Resolver {
    /// "Monday": the last one up to the day of writing, or the next where the clause looks ahead.
    func resolve(weekday: Int, _ nearness: Nearness) -> Resolution {
        guard let publication else { return .unresolved("XXXX-WXX-\(weekday)") }
        let back = (publication.weekday - weekday + 7) % 7
        let distance =
            switch nearness {
            case .last: back == 0 ? -7 : -back
            case .next: back == 0 ? 7 : 7 - back
            case .this: weekday - publication.weekday
            case .bare: back != 0 && !isPossessive && tense == .future ? 7 - back : -back
            }
        guard let day = publication.adding(days: distance) else { return .unresolved("XXXX-WXX-\(weekday)") }
        return .period(.day(day), .weekday, anchor: publication)
    }

    /// "yesterday", "last week", "next year".
    func resolve(_ unit: TimeUnit, offset: Int) -> Resolution {
        guard let publication, let period = CalendarPeriod(unit, of: publication)?.adding(offset) else {
            return .unresolved(unit == .day && offset == 0 ? TimeReference.present.rawValue : unit.unknown)
        }
        return .period(period, .relative, anchor: publication)
    }

    /// "three days ago", "two weeks later".
    func resolve(_ amount: Amount, _ unit: TimeUnit, _ direction: Direction) -> Resolution {
        let isBack = direction == .ago || direction == .earlier
        guard case .exact(let number) = amount else {
            return .unresolved((isBack ? TimeReference.past : .future).rawValue)
        }
        guard let start = start(direction, unit), let period = start.comparable(unit, isBack ? -number : number) else {
            return .unresolved(unit.duration(amount))
        }
        return .period(period, start.basis, anchor: start.day)
    }

    /// "the past two months": up to the day of writing, about as long as that.
    func resolve(stretch amount: Amount, _ unit: TimeUnit, isPast: Bool) -> Resolution {
        let timex = unit.duration(amount)
        guard case .exact(let number) = amount, let publication, !unit.isClock,
            let here = CalendarPeriod(unit.stretchUnit, of: publication),
            let there = here.adding((isPast ? -1 : 1) * number * unit.stretchFactor),
            let first = (isPast ? there : here).firstPoint, let last = (isPast ? here : there).lastPoint,
            let interval = EDTF.Interval(
                from: isPast ? first.approximated : first, to: isPast ? last : last.approximated)
        else { return .unresolved(timex, .duration) }
        return Resolution(timex: timex, edtf: EDTF(.interval(interval)), basis: .relative, anchor: publication)
    }

    /// "that day", "the following month", from the date before in this sentence or the two before it.
    func resolve(anaphora unit: TimeUnit, offset: Int) -> Resolution {
        guard let last = narrative.latest(before: sentence, within: 2), last.period.isWithin(unit),
            let period = CalendarPeriod(unit, of: last.first)?.adding(offset)
        else { return .unresolved(unit.unknown) }
        return .period(period, .anaphoric, anchor: last.first)
    }

    /// A time of day, on the day that the same sentence names.
    func resolve(_ time: ClockTime) -> Resolution {
        if let last = narrative.latest(before: sentence, within: 0), case .day = last.period {
            return Resolution.period(last.period, .anaphoric, anchor: last.first).at(time.timex)
        }
        let day = publication?.description ?? "XXXX-XX-XX"
        return .unresolved(day + time.timex, .time)
    }

    /// "Wednesday's ruling" has been given.
    private var isPossessive: Bool {
        at + 1 < lexemes.count && lexemes[at + 1].term.isMark(.apostrophe) && lexemes[at + 1].gap == Gap.none
    }

    /// Where a distance is counted from.
    private func start(_ direction: Direction, _ unit: TimeUnit) -> Start? {
        let last = narrative.latest(before: sentence, within: 1)
        switch direction {
        case .ago, .hence:
            guard let publication else { return nil }
            if unit == .year, let quarter = narrative.latestQuarter(before: sentence, within: 2) {
                return Start(day: quarter.first, basis: .anaphoric, period: quarter.period)
            }
            return Start(day: publication, basis: .relative, period: nil)
        case .earlier, .later:
            if unit == .year, last == nil || last?.isOfThisYear(publication) == true { return start(.ago, unit) }
            guard let last else { return nil }
            return Start(day: last.first, basis: .anaphoric, period: last.period)
        }
    }

    private struct Start {
        let day: CalendarDay
        let basis: DateBasis
        /// The period that the distance is counted from, where that is another date of the text.
        let period: CalendarPeriod?

        /// The period so far off: of the same sort as the one counted from where that is no longer than the unit ("a year earlier" than a quarter is a quarter).
        func comparable(_ unit: TimeUnit, _ count: Int) -> CalendarPeriod? {
            guard let period, unit != .decade, unit != .century else {
                return CalendarPeriod(unit.shiftUnit, of: day)?.adding(count * unit.step)
            }
            guard period.isWithin(unit) else { return nil }
            switch (period, unit) {
            case (.quarter, .year): return period.adding(4 * count)
            case (.month, .year): return period.adding(12 * count)
            case (.day(let day), .year): return day.adding(years: count).map { .day($0) }
            case (.day(let day), .month): return day.adding(months: count).map { .month(CalendarMonth(of: $0)) }
            case (.day(let day), .week): return day.adding(days: 7 * count).map { .day($0) }
            default: return CalendarPeriod(unit, of: day)?.adding(count * unit.step)
            }
        }
    }
}

extension Narrative.Landmark {
    /// Whether it tells of the year of publication, so that "a year earlier" is last year.
    fileprivate func isOfThisYear(_ publication: CalendarDay?) -> Bool {
        guard case .quarter = period else { return first.year == publication?.year }
        return false
    }
}

extension TimeUnit {
    /// TIMEX3 of one that nothing fixes.
    var unknown: String {
        switch self {
        case .second, .minute, .hour, .day, .night: "XXXX-XX-XX"
        case .week, .fortnight: "XXXX-WXX"
        case .weekend: "XXXX-WXX-WE"
        case .month: "XXXX-XX"
        case .quarter: "XXXX-QX"
        case .season: "XXXX-XX"
        case .year: "XXXX"
        case .decade: "XXX"
        case .century: "XX"
        }
    }

    /// How many of its calendar periods one of it is.
    fileprivate var step: Int {
        switch self {
        case .fortnight: 2
        case .decade: 10
        case .century: 100
        default: 1
        }
    }

    /// The period in which a distance of it is told: "a decade ago" is a year.
    fileprivate var shiftUnit: TimeUnit { self == .decade || self == .century ? .year : self }

    /// The period in which a stretch of it is told.
    fileprivate var stretchUnit: TimeUnit {
        switch self {
        case .week, .fortnight, .weekend, .night: .day
        case .quarter: .month
        case .decade, .century: .year
        default: self
        }
    }

    fileprivate var stretchFactor: Int {
        switch self {
        case .week, .weekend: 7
        case .fortnight: 14
        case .quarter: 3
        case .decade: 10
        case .century: 100
        default: 1
        }
    }
}

extension CalendarPeriod {
    /// Whether it is no longer than one `unit`.
    func isWithin(_ unit: TimeUnit) -> Bool {
        guard let first, let last, let whole = CalendarPeriod(unit, of: first), let end = whole.last else {
            return false
        }
        return last <= end
    }
}
