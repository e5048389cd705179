/// From one date to another: "between 2008 and 2012", "from May 3 to June 5", "June 27–July 1", "early 2025 to summer".
struct JoinRange: PairRefiner {
    func join(_ left: Candidate, _ right: Candidate, between: Range<Int>, in lexemes: [Lexeme]) -> Meaning? {
        guard left.meaning.mayBound, right.meaning.mayBound else { return nil }
        let before = left.range.lowerBound > 0 ? lexemes[left.range.lowerBound - 1].term : .other
        let parts = lexemes[between]
        let isJoined =
            parts.are(.mark(.dash)) || parts.are(.mark(.hyphen)) || parts.are(.keyword(.through))
            || (parts.are(.keyword(.to)) || parts.are(.keyword(.until)) || parts.are(.keyword(.till)))
                && (before == .keyword(.from) || left.meaning.sort == right.meaning.sort)
            || before == .keyword(.between) && parts.are(.keyword(.and))
        return isJoined ? .range(left.meaning, right.meaning) : nil
    }
}

extension Meaning {
    /// Whether it may be one end of a range.
    fileprivate var mayBound: Bool {
        switch self {
        case .day, .month, .year, .season, .quarter, .decade, .century, .part, .weekday, .period(.day, _): true
        default: false
        }
    }

    /// What sort of date it is; "Friday to December" is no range, "Friday to Sunday" is.
    fileprivate var sort: Int {
        switch self {
        case .day: 1
        case .weekday: 2
        case .month: 3
        case .year: 4
        case .season: 5
        case .quarter: 6
        case .decade, .century: 7
        case .part(_, let whole): whole.sort
        default: 0
        }
    }
}
