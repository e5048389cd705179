/// A run of lexemes that a recogniser took for an expression of time, and what it says.
struct Candidate: Sendable {
    /// Indices of its lexemes.
    var range: Range<Int>
    var meaning: Meaning
    /// The recogniser, and the refiners that changed it.
    var rule: String

    /// Over `range`, saying `meaning` by way of `refiner`.
    func refined(_ range: Range<Int>, _ meaning: Meaning, by refiner: String) -> Candidate {
        Candidate(range: range, meaning: meaning, rule: "\(rule)+\(refiner)")
    }
}

/// Runs the recognisers over a text: at every place the longest reading wins, then the search goes on behind it.
enum CandidateSearch {
    static func candidates(in lexemes: [Lexeme]) -> [Candidate] {
        var candidates: [Candidate] = []
        var at = 0
        while at < lexemes.count {
            if let found = longest(at, in: lexemes) {
                candidates.append(found)
                at = found.range.upperBound
            } else {
                at += 1
            }
        }
        return candidates
    }

    private static func longest(_ at: Int, in lexemes: [Lexeme]) -> Candidate? {
        guard lexemes[at].mayBegin else { return nil }
        var best: Candidate?
        for recogniser in Recognisers.all {
            var cursor = Cursor(lexemes, at: at)
            guard let meaning = recogniser.meaning(&cursor), cursor.at > (best?.range.upperBound ?? at) else {
                continue
            }
            best = Candidate(range: at..<cursor.at, meaning: meaning, rule: recogniser.name)
        }
        return best
    }
}

extension Lexeme {
    /// Whether any expression can begin with it: most words cannot, and no recogniser need look at them.
    fileprivate var mayBegin: Bool {
        switch term {
        case .other, .counted, .tense, .longDigits: false
        case .mark(let mark): mark == .apostrophe
        case .keyword(let keyword): keyword.beginsExpressions
        default: true
        }
    }
}
