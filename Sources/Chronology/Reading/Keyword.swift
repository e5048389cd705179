/// Function words that the rules speak of, by their spelling in lower case.
enum Keyword: String, Sendable, CaseIterable {
    // Articles, pronouns, quantity.
    case a, an, the, this, that, these, same, few, several, many, some, couple, dozen, handful, all, each, every
    case most, more, less, than, least, another, full, whole, additional, so, half, once

    // Prepositions and conjunctions.
    case about, after, around, at, before, between, by, `for`, from, `in`, of, on, or, over, since, through
    case throughout, till, to, under, until, up, within, and, during, til, near, `as`

    // Order in time.
    case last, next, past, previous, prior, preceding, following, coming, upcoming, current, latest, recent, comparable
    case ago, ahead, earlier, later, hence, first, final, latter, late, early, mid, middle
    case beginning, start, end, close, opening, time, period, fiscal, financial, term, date, moment
    case almost, nearly, roughly, approximately

    // Days and clock.
    case today, yesterday, tomorrow, tonight, midnight, noon, midday, overnight, clock, gmt, utc, bst, cet, est, edt, et
    case pst, pdt, local, am, pm

    // Single letters and endings of numbers.
    case q, m, p, s, t, z, o, st, nd, rd, th
    case be, old, long, bc, bce
}

extension Keyword {
    /// Whether an expression of time can begin with it: prepositions, endings and most others cannot.
    var beginsExpressions: Bool {
        switch self {
        case .a, .an, .the, .this, .that, .these, .few, .several, .many, .some, .another, .each, .every, .more, .most,
            .last, .next, .past, .coming, .following, .upcoming, .previous, .preceding, .current, .latest, .recent,
            .first, .latter, .fiscal, .financial, .at, .q, .today, .yesterday, .tomorrow, .tonight, .overnight, .noon,
            .midday, .midnight:
            true
        default: false
        }
    }
}
