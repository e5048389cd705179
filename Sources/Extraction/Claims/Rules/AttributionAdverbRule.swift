import TextModel

/// An adverb that attributes to nobody in particular.
///
/// `several were reportedly injured`: content "several were" and "injured", no claimant.
struct AttributionAdverbRule: ClaimRule {
    let tools: ClaimTools

    func drafts() -> [ClaimDraft] {
        clauses.text.sentences.flatMap { sentence in
            sentence.tokens.compactMap { isAdverb($0) ? draft(at: $0, in: sentence.tokens) : nil }
        }
    }

    private func isAdverb(_ token: Int) -> Bool {
        context.lexicon.adverbs.contains(clauses.word(token)) && !context.isQuoted(token)
    }

    private func draft(at token: Int, in sentence: Range<Int>) -> ClaimDraft? {
        guard let start = clauseStart(of: token, from: sentence.lowerBound) else { return nil }
        let end = contents.phraseEnd(from: token + 1, to: sentence.upperBound)
        let pieces = [context.piece(start..<token), context.piece((token + 1)..<end)].compactMap { $0 }
        guard pieces.count == 2 else { return nil }
        let isOfficial = clauses.word(token) == "officially"
        return ClaimDraft(
            cue: token..<(token + 1), lemma: clauses.word(token), cueClass: isOfficial ? .neutral : .hedged,
            act: .assert,
            claimant: nil, content: pieces, rule: "adverb", confidence: isOfficial ? 0.4 : 0.6)
    }

    /// The start of the subject of the verb that the adverb weakens.
    private func clauseStart(of token: Int, from lower: Int) -> Int? {
        var at = token
        while at - 1 >= lower, clauses.isAuxiliary(at - 1) || clauses.isAdverb(at - 1) { at -= 1 }
        return clauses.nounPhrase(endingAt: at - 1, from: lower)?.lowerBound
    }
}
