/// What stands around an expression, as far as several recognisers ask for it.
extension Cursor {
    /// The lexeme before the cursor; null where an empty line parts it.
    var previous: Lexeme? {
        guard at > 0, lexemes.indices.contains(at), lexemes[at].gap != .block else { return nil }
        return lexemes[at - 1]
    }

    /// Whether "of" follows.
    var isFollowedByOf: Bool { current?.term == .keyword(.of) }
    /// Whether a hyphen follows without space.
    var isHyphenated: Bool { isGlued && current?.term.isMark(.hyphen) == true }

    /// Whether a noun phrase may end here: no plain word follows.
    var isEndOfPhrase: Bool {
        guard let current, current.gap != Gap.none else { return true }
        switch current.term {
        case .other: return current.ending == .ed
        case .unit, .units, .digits, .number, .counted: return false
        default: return true
        }
    }
}

extension Lexeme {
    /// Whether a word before a month, year or season says that it is one.
    var isTemporalPreposition: Bool {
        guard case .keyword(let keyword) = term else { return false }
        switch keyword {
        case .in, .since, .until, .till, .til, .by, .from, .during, .before, .after, .around, .of, .through,
            .throughout,
            .early, .mid, .late, .between, .to, .and, .or, .last, .next, .about, .for:
            return true
        default: return false
        }
    }
}

extension Term {
    var isUnit: Bool {
        switch self {
        case .unit, .units: true
        default: false
        }
    }
}
