/// Works out what candidates come to, in reading order.
struct Resolver {
    let lexemes: [Lexeme]
    let publication: CalendarDay?
    /// Whether the text tells of times long before its publication, by the years that it states: eight at least, nine in ten of them two years back.
    let isHistory: Bool
    var narrative: Narrative
    /// Place of the expression in hand.
    var at = 0

    init(lexemes: [Lexeme], publication: CalendarDay?, candidates: [Candidate]) {
        self.lexemes = lexemes
        self.publication = publication
        narrative = Narrative(stated: Self.stated(candidates, lexemes))
        let years = candidates.compactMap { $0.meaning.statedYear }
        let old = years.filter { year in publication.map { $0.year - year >= 2 } ?? false }
        isHistory = years.count >= 8 && old.count * 10 >= years.count * 9
    }

    /// What `candidate` comes to; remembers it for those behind it.
    mutating func resolution(of candidate: Candidate) -> Resolution {
        at = candidate.range.lowerBound
        let found = resolve(candidate.meaning)
        if let period = found.period, let first = period.first {
            narrative.add(
                Narrative.Landmark(
                    period: period, sentence: sentence, first: first, isStated: found.basis == .explicit, isName: false)
            )
        }
        return found
    }

    var sentence: Int { lexemes[at].sentence }
    var tense: Tense? { TenseReader.tense(at: at, in: lexemes) }

    func resolve(_ meaning: Meaning) -> Resolution {
        switch meaning {
        case .day(let month, let day, let hint): resolve(day, of: month, hint)
        case .month(let month, let hint): resolve(month: month, hint)
        case .year(let year): explicit(CalendarYear(year).map { .year($0) })
        case .decade(let decade): explicit(CalendarDecade(decade).map { .decade($0) })
        case .century(let century): explicit(CalendarCentury(century).map { .century($0) })
        case .season(let season, let hint): resolve(season, hint)
        case .quarter(let number, let hint): resolve(quarter: number, hint)
        case .half(let number, let hint): resolve(half: number, hint)
        case .holiday(let holiday, let hint): resolve(holiday, hint)
        case .weekday(let weekday, let nearness): resolve(weekday: weekday, nearness)
        case .period(let unit, let offset): resolve(unit, offset: offset)
        case .shift(let amount, let unit, let direction): resolve(amount, unit, direction)
        case .stretch(let amount, let unit, let isPast): resolve(stretch: amount, unit, isPast: isPast)
        case .anaphora(let unit, let offset): resolve(anaphora: unit, offset: offset)
        case .duration(let amount, let unit): .unresolved(unit.duration(amount), .duration)
        case .set(let value): .unresolved(value, .set)
        case .reference(let reference): .unresolved(reference.rawValue)
        case .clock(let time): resolve(time)
        case .at(let time, let day): resolve(day).at(time.timex)
        case .dayPart(let part, let day): resolve(day).at(part.rawValue)
        case .part(let third, let whole): resolve(whole).part(third)
        case .within(let whole, _): resolve(whole)
        case .about(let point): resolve(point).approximate
        case .range(let first, let last): resolve(first, to: last)
        case .since(let start): resolve(start).open
        }
    }

    func explicit(_ period: CalendarPeriod?) -> Resolution {
        period.map { .period($0, .explicit) } ?? .unresolved(nil)
    }

    /// Dates with a stated year and month, and years in names.
    private static func stated(_ candidates: [Candidate], _ lexemes: [Lexeme]) -> [Narrative.Landmark] {
        candidates.flatMap { candidate -> [Narrative.Landmark] in
            let first = lexemes[candidate.range.lowerBound]
            let isName = candidate.isDatedName(lexemes)
            return candidate.meaning.statedPeriods(withYears: isName).compactMap { period in
                period.first.map {
                    Narrative.Landmark(
                        period: period, sentence: first.sentence, first: $0, isStated: true, isName: isName)
                }
            }
        }
    }
}

extension Candidate {
    /// Whether it is the year in a name such as "Cobra Gold-2025".
    fileprivate func isDatedName(_ lexemes: [Lexeme]) -> Bool {
        guard case .year = meaning, range.lowerBound > 1 else { return false }
        let (mark, word) = (lexemes[range.lowerBound - 1], lexemes[range.lowerBound - 2])
        return mark.term.isMark(.hyphen) && lexemes[range.lowerBound].gap == Gap.none && mark.gap == Gap.none
            && word.term == .other && word.isCapitalized
    }
}

extension Meaning {
    /// The periods with year and month that the words state; bare years only where asked for.
    fileprivate func statedPeriods(withYears: Bool) -> [CalendarPeriod] {
        switch self {
        case .day(let month, let day, .stated(let year)):
            CalendarDay(year: year, month: month, day: day).map { [.day($0)] } ?? []
        case .month(let month, .stated(let year)):
            CalendarMonth(year: year, month: month).map { [.month($0)] } ?? []
        case .year(let year): withYears ? CalendarYear(year).map { [.year($0)] } ?? [] : []
        case .at(_, let inner), .dayPart(_, let inner), .part(_, let inner), .within(let inner, _), .about(let inner),
            .since(let inner):
            inner.statedPeriods(withYears: withYears)
        case .range(let first, let last):
            first.statedPeriods(withYears: withYears) + last.statedPeriods(withYears: withYears)
        default: []
        }
    }
}
