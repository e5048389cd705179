import TextModel

/// "according to" somebody, before or behind what they say.
///
/// `According to a report by The Harbour Times on August 17, forces …`; `The plane was late, according to the ministry.`
struct AccordingToRule: ClaimRule {
    let tools: ClaimTools

    func drafts() -> [ClaimDraft] {
        clauses.text.sentences.flatMap { sentence in
            sentence.tokens.compactMap { opens(at: $0) ? draft(at: $0, in: sentence.tokens) : nil }
        }
    }

    private func opens(at token: Int) -> Bool {
        clauses.word(token) == "according" && clauses.word(token + 1) == "to" && !context.isQuoted(token)
    }

    private func draft(at token: Int, in sentence: Range<Int>) -> ClaimDraft? {
        guard let source = source(from: token + 2, to: sentence.upperBound),
            let content = contentAfter(source, at: token, in: sentence) ?? contentBefore(token, in: sentence)
        else { return nil }
        return ClaimDraft(
            cue: token..<source.claimant.lowerBound, lemma: "according to", cueClass: .neutral, act: .assert,
            claimant: source.claimant, content: [content], rule: "according-to", confidence: 0.92)
    }

    private struct Source {
        let claimant: Range<Int>
        let end: Int
    }

    /// Whoever is named last in the phrase: of "a report by X" X, of "the captive's account" the captive.
    private func source(from start: Int, to upper: Int) -> Source? {
        guard let phrase = clauses.nounPhrase(startingAt: start, to: upper, attachments: true) else { return nil }
        if let possessive = phrase.first(where: { clauses.wordClass($0) == .possessive }),
            possessive + 1 < phrase.upperBound,
            context.lexicon.speakingThings.contains(clauses.word(possessive + 1))
                || clauses.word(possessive + 1) == "account"
        {
            return Source(claimant: start..<possessive, end: phrase.upperBound)
        }
        var end = phrase.upperBound
        if ["by", "from", "in"].contains(clauses.word(end)),
            let author = clauses.nounPhrase(startingAt: skipMark(end + 1), to: upper), namesSomebody(author)
        {
            return Source(claimant: author, end: author.upperBound)
        }
        while end < upper, clauses.isQuote(end) { end += 1 }
        return Source(claimant: phrase, end: end)
    }

    private func skipMark(_ token: Int) -> Int { clauses.isQuote(token) ? token + 1 : token }

    private func namesSomebody(_ phrase: Range<Int>) -> Bool {
        phrase.contains { clauses.entityOf[$0] >= 0 || clauses.wordClass($0) == .proper }
    }

    private func contentAfter(_ source: Source, at token: Int, in sentence: Range<Int>) -> ContentPiece? {
        let startsSentence = token - sentence.lowerBound <= 2
        guard startsSentence,
            let comma = (source.end..<sentence.upperBound).prefix(14).first(where: { clauses.isComma($0) })
        else { return nil }
        return context.piece((comma + 1)..<contents.clauseEnd(from: comma + 1, to: sentence.upperBound))
    }

    private func contentBefore(_ token: Int, in sentence: Range<Int>) -> ContentPiece? {
        var start = sentence.lowerBound
        if clauses.wordClass(start) == .conjunction { start += 1 }
        return token > start ? context.piece(start..<token) : nil
    }
}
