import TextModel

/// What the words of a content say about its certainty and direction.
struct ContentReading: Sendable {
    let hedges: [Range<Int>]
    let isNegated: Bool
    let isConditional: Bool
    let isFuture: Bool
    let accuses: Bool
    let proposes: Bool
}

/// Words that colour a content: weakeners, hidden negations, charges.
struct ToneLexicon: Sendable {
    let hedges: Set<String>
    let implicitNegatives: Set<String>
    let accusing: Set<String>
}

/// Reads certainty and polarity off the words, in the manner of FactBank's and BioScope's cues.
struct ContentReader: Sendable {
    let clauses: Clauses
    let tone: ToneLexicon

    /// The reading of `pieces`.
    func read(_ pieces: [ContentPiece]) -> ContentReading {
        let tokens = pieces.flatMap { Array($0.tokens.prefix(ContentFinder.reach)) }
        let main = mainClause(tokens)
        return ContentReading(
            hedges: tokens.compactMap(hedge), isNegated: isNegated(main),
            isConditional: tokens.first.map { ["if", "unless"].contains(clauses.word($0)) } ?? false,
            isFuture: main.contains { ["will", "wo", "'ll", "would"].contains(clauses.word($0)) } || foresees(main),
            accuses: tokens.contains { tone.accusing.contains(clauses.word($0)) },
            proposes: main.contains { ["should", "must", "ought"].contains(clauses.word($0)) })
    }

    /// Up to the second clause: what follows "because", "which" or a stop says something of its own.
    private func mainClause(_ tokens: [Int]) -> ArraySlice<Int> {
        var verbSeen = false
        for (offset, token) in tokens.enumerated() {
            if clauses.isTerminator(token), offset > 0 { return tokens[..<offset] }
            if verbSeen,
                ["which", "who", "because", "although", "while", "if", "when", "that"].contains(clauses.word(token))
            {
                return tokens[..<offset]
            }
            verbSeen = verbSeen || clauses.wordClass(token).isFinite
        }
        return tokens[...]
    }

    private func isNegated(_ tokens: ArraySlice<Int>) -> Bool {
        for token in tokens {
            let word = clauses.word(token)
            if word == "not" || word == "n't", clauses.word(token + 1) == "only" { continue }
            if ["not", "n't", "never", "cannot", "neither"].contains(word) { return true }
            if word == "no" { return clauses.word(token + 1) != "doubt" }
            if tone.implicitNegatives.contains(word) { return true }
        }
        return false
    }

    private func hedge(_ token: Int) -> Range<Int>? {
        let word = clauses.word(token)
        if tone.hedges.contains(word + " " + clauses.word(token + 1)) { return token..<(token + 2) }
        guard tone.hedges.contains(word), !(word == "may" && clauses.shape(token) == .capitalized) else { return nil }
        let isQuantifier = ["about", "around", "roughly"].contains(word)
        return !isQuantifier || clauses.wordClass(token + 1) == .number ? token..<(token + 1) : nil
    }

    private func foresees(_ tokens: ArraySlice<Int>) -> Bool {
        tokens.contains { ["likely", "going"].contains(clauses.word($0)) && clauses.word($0 + 1) == "to" }
    }
}
