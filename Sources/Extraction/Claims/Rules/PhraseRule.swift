import TextModel

/// Verbs whose content is a noun phrase, a gerund, an infinitive or a prepositional phrase.
///
/// `demanded an apology`; `proposed opening a consulate`; `vowed to fight on`; `investigations pointed to a mistaken
/// strike`.
struct PhraseRule: ClaimRule {
    let tools: ClaimTools

    func drafts() -> [ClaimDraft] {
        clauses.text.sentences.indices.flatMap { sentence in
            context.cueVerbs(inSentence: sentence).compactMap(draft)
        }
    }

    private func draft(_ match: CueMatch) -> ClaimDraft? {
        guard !match.isPassive, !match.isNegated || match.verb.class == .denying, let start = contentStart(match),
            let claimant = claimants.subject(of: match), claimants.isPlausible(claimant, for: .phrase)
        else { return nil }
        let end = contents.phraseEnd(from: start, to: match.sentence.upperBound)
        guard let piece = context.piece(start..<end), !saysNothing(piece.tokens) else { return nil }
        return ClaimDraft(
            cue: match.token..<(takesPreposition(match, start) ? start : match.next),
            lemma: match.verb.lemma, cueClass: match.verb.class, act: match.verb.act, claimant: claimant,
            content: [piece], rule: "phrase", confidence: 0.7)
    }

    private func takesPreposition(_ match: CueMatch, _ start: Int) -> Bool {
        start == match.next + 1 && match.verb.frames.contains(.preposition(clauses.word(match.next)))
    }

    private func contentStart(_ match: CueMatch) -> Int? {
        let upper = match.sentence.upperBound
        let at = context.skipFillers(from: match.next, to: upper)
        guard at < upper else { return nil }
        if match.verb.has(.infinitive), clauses.word(at) == "to", at == match.next { return at }
        if clauses.wordClass(at) == .gerund {
            return match.verb.has(.gerund) || match.verb.has(.phrase) && clauses.word(at) != "being" ? at : nil
        }
        for case .preposition(let word) in match.verb.frames where clauses.word(at) == word && at == match.next {
            return at + 1 < upper ? at + 1 : nil
        }
        guard match.verb.has(.phrase), let phrase = clauses.nounPhrase(startingAt: at, to: upper),
            !context.isTemporal[at], clauses.wordClass(phrase.lowerBound) != .pronoun || match.verb.class == .denying,
            !contents.startsClause(at, to: upper)
        else { return nil }
        return at
    }

    /// "no comment", "something": nothing is claimed.
    private func saysNothing(_ tokens: Range<Int>) -> Bool {
        tokens.count <= 2
            && tokens.allSatisfy {
                ["it", "this", "that", "him", "her", "them", "nothing", "no", "comment"].contains(clauses.words[$0])
            }
    }
}
