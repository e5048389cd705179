/// How long, without a number: "for years", "weeks of talks".
struct LonePlural: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        let before = cursor.previous
        guard let (unit, isPlural) = cursor.unit(), isPlural, unit != .quarter, unit != .second else { return nil }
        if before?.term == .keyword(.for) || before?.isSpanPreposition == true { return .duration(.vague, unit) }
        return cursor.isFollowedByOf && !unit.isClock && before?.isEndOfNumber == false ? .duration(.vague, unit) : nil
    }
}

extension Lexeme {
    /// "in", "within", "after", "over" before a stretch of time.
    fileprivate var isSpanPreposition: Bool {
        guard case .keyword(let keyword) = term else { return false }
        return [.in, .within, .after, .over, .during, .of, .through].contains(keyword)
    }

    /// Whether a number ends here, or a word that makes a plural a definite one.
    fileprivate var isEndOfNumber: Bool {
        switch term {
        case .digits, .number, .ordinal, .longDigits: true
        default: false
        }
    }
}
