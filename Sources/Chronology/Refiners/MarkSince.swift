/// A beginning whose end is open: "since 2014", "since last June"; the span leaves the preposition out.
struct MarkSince: WideningRefiner {
    func widened(_ candidate: Candidate, in lexemes: [Lexeme]) -> Candidate? {
        let at = candidate.range.lowerBound
        guard at > 0, lexemes[at - 1].term == .keyword(.since), lexemes[at].gap == .space,
            candidate.meaning.mayBegin
        else { return nil }
        return candidate.refined(candidate.range, .since(candidate.meaning), by: "MarkSince")
    }
}

extension Meaning {
    fileprivate var mayBegin: Bool {
        switch self {
        case .duration, .set, .reference, .clock, .range, .since, .stretch: false
        default: true
        }
    }
}
