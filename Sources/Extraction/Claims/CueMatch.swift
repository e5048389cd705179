import TextModel

/// A cue verb where it stands in a sentence.
struct CueMatch: Sendable {
    let verb: CueVerb
    /// The main verb.
    let token: Int
    /// Auxiliaries and adverbs before it, the verb, its particle.
    let group: Range<Int>
    let isPassive: Bool
    let isNegated: Bool
    /// The sentence's tokens.
    let sentence: Range<Int>

    /// The token after the verb and its particle.
    var next: Int { group.upperBound }
    /// The verb with its particle.
    var core: Range<Int> { token..<group.upperBound }
}

extension ClaimContext {
    /// The cue verbs of a sentence outside of quotation marks, in reading order.
    func cueVerbs(inSentence index: Int) -> [CueMatch] { cues[index] }

    /// The cue verbs among the tokens of a sentence.
    func matches(in sentence: Range<Int>) -> [CueMatch] {
        sentence.compactMap { isQuoted($0) ? nil : cueVerb(at: $0, in: sentence) }
    }

    private func cueVerb(at token: Int, in sentence: Range<Int>) -> CueMatch? {
        guard clauses.shape(token) != .quote, clauses.entityOf[token] < 0,
            let verb = lexicon.verbs(for: clauses.word(token)).first(where: { fits($0, at: token) }),
            isVerb(token) || isMistakenNoun(token, verb)
        else { return nil }
        let start = clauses.verbGroupStart(token, from: sentence.lowerBound)
        let end = token + (verb.particle == nil ? 1 : 2)
        return CueMatch(
            verb: verb, token: token, group: start..<end, isPassive: clauses.isPassive(start, token),
            isNegated: (start..<token).contains { Clauses.negations.contains(clauses.word($0)) }, sentence: sentence)
    }

    private func isVerb(_ token: Int) -> Bool {
        let kind = clauses.wordClass(token)
        // "the accused man", "claimed territory": a participle before a noun and after a determiner is no cue.
        if kind == .participle, [.noun, .plural].contains(clauses.wordClass(token + 1)),
            token > 0, [.determiner, .possessivePronoun, .preposition].contains(clauses.wordClass(token - 1))
        {
            return false
        }
        return kind.isVerb
    }

    /// "The portal notes that", "The paper calls on Baku to": tagged a plural, but its particle or "that" shows a verb.
    private func isMistakenNoun(_ token: Int, _ verb: CueVerb) -> Bool {
        guard [.plural, .noun].contains(clauses.wordClass(token)), clauses.word(token).hasSuffix("s"), token > 0,
            clauses.wordClass(token - 1).isNominal, canSpeak(token - 1) || verb.particle != nil
        else { return false }
        return verb.particle != nil || clauses.word(token + 1) == "that"
    }

    private func canSpeak(_ token: Int) -> Bool {
        let word = clauses.word(token)
        return clauses.entityOf[token] >= 0 || lexicon.speakers.contains(word) || lexicon.speakingThings.contains(word)
    }

    private func fits(_ verb: CueVerb, at token: Int) -> Bool {
        verb.particle.map { clauses.word(token + 1) == $0 } ?? true
    }
}
