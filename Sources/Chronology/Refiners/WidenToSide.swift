/// A period of which only the part before or after now is meant: "earlier this month", "later that year", "earlier in the year".
struct WidenToSide: WideningRefiner {
    func widened(_ candidate: Candidate, in lexemes: [Lexeme]) -> Candidate? {
        guard candidate.meaning.isPeriod, var at = Self.index(before: candidate.range.lowerBound, lexemes)
        else { return nil }
        if lexemes[at].term == .keyword(.in) || lexemes[at].term == .keyword(.on) {
            guard let further = Self.index(before: at, lexemes) else { return nil }
            at = further
        }
        let isEarlier = lexemes[at].term == .keyword(.earlier)
        guard isEarlier || lexemes[at].term == .keyword(.later) else { return nil }
        return candidate.refined(
            at..<candidate.range.upperBound, .within(candidate.meaning, isEarlier: isEarlier), by: "WidenToSide")
    }

    private static func index(before at: Int, _ lexemes: [Lexeme]) -> Int? {
        at > 0 && lexemes[at].gap == .space ? at - 1 : nil
    }
}

extension Meaning {
    fileprivate var isPeriod: Bool {
        switch self {
        case .period, .anaphora, .weekday: true
        case .dayPart(_, let day): day.isPeriod
        default: false
        }
    }
}
