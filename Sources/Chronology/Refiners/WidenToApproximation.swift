/// A number that is only about right: "about two years ago", "nearly three years", "more than 20 days", "at least 72 hours".
struct WidenToApproximation: WideningRefiner {
    func widened(_ candidate: Candidate, in lexemes: [Lexeme]) -> Candidate? {
        guard let isPoint = candidate.meaning.isPoint, Self.hasNumber(candidate, lexemes),
            let start = Self.start(before: candidate.range.lowerBound, lexemes)
        else { return nil }
        let meaning = isPoint ? Meaning.about(candidate.meaning) : candidate.meaning
        return candidate.refined(start..<candidate.range.upperBound, meaning, by: "WidenToApproximation")
    }

    private static func hasNumber(_ candidate: Candidate, _ lexemes: [Lexeme]) -> Bool {
        lexemes[candidate.range.lowerBound].term != .keyword(.the)
    }

    private static func start(before at: Int, _ lexemes: [Lexeme]) -> Int? {
        guard at > 0, lexemes[at].gap == .space, case .keyword(let last) = lexemes[at - 1].term else { return nil }
        if [.about, .almost, .nearly, .roughly, .approximately, .around, .over, .under].contains(last) {
            return at - 1
        }
        guard at > 1, lexemes[at - 1].gap == .space, case .keyword(let first) = lexemes[at - 2].term else { return nil }
        switch (first, last) {
        case (.at, .least), (.at, .most), (.more, .than), (.less, .than), (.up, .to): return at - 2
        default: return nil
        }
    }
}

extension Meaning {
    /// Whether it is a point in time, or how long something lasts; null for what is not counted.
    fileprivate var isPoint: Bool? {
        switch self {
        case .shift: true
        case .duration: false
        default: nil
        }
    }
}
