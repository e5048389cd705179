/// A day and a part of it: "Tuesday morning", "yesterday afternoon".
///
/// The part is no candidate of its own, so this looks at the words beside the day.
struct JoinDayAndPart: WideningRefiner {
    func widened(_ candidate: Candidate, in lexemes: [Lexeme]) -> Candidate? {
        guard candidate.meaning.isDay else { return nil }
        return Self.behind(candidate, lexemes)
    }

    private static func behind(_ candidate: Candidate, _ lexemes: [Lexeme]) -> Candidate? {
        let at = candidate.range.upperBound
        guard lexemes.indices.contains(at), lexemes[at].gap == .space, case .dayPart(let part) = lexemes[at].term
        else { return nil }
        return candidate.refined(
            candidate.range.lowerBound..<at + 1, .dayPart(part, candidate.meaning), by: "JoinDayAndPart")
    }
}

extension Meaning {
    /// Whether it is one day.
    var isDay: Bool {
        switch self {
        case .day, .weekday, .period(.day, _), .anaphora(.day, _), .holiday: true
        default: false
        }
    }
}
