import TextModel

/// A noun that marks an attribution, with its content behind it.
///
/// `Russian claims that the men died`; `received assurances from Ankara that …`; `threats of freezing relations`;
/// `arrested on suspicion of fraud`.
struct CueNounRule: ClaimRule {
    let tools: ClaimTools

    func drafts() -> [ClaimDraft] {
        clauses.text.sentences.flatMap { sentence in
            sentence.tokens.compactMap { draft(at: $0, in: sentence.tokens) }
        }
    }

    private func draft(at token: Int, in sentence: Range<Int>) -> ClaimDraft? {
        guard !context.isQuoted(token), clauses.wordClass(token) == .noun || clauses.wordClass(token) == .plural,
            clauses.entityOf[token] < 0, let noun = context.lexicon.noun(for: clauses.word(token)),
            let opening = opening(of: noun, at: token, to: sentence.upperBound),
            let piece = content(from: opening, to: sentence.upperBound)
        else { return nil }
        let owner =
            opening.author ?? owner(of: token, from: sentence.lowerBound) ?? giver(at: token, noun, in: sentence)
            ?? place(of: token, in: sentence)
        let isSpeakingThing = context.lexicon.speakingThings.contains(clauses.word(token))
        guard owner != nil || opening.word == "that" || opening.word == "to" && noun.act != .assert else { return nil }
        return ClaimDraft(
            cue: token..<(opening.author == nil ? opening.start : token + 1), lemma: noun.lemma, cueClass: noun.class,
            act: noun.act, claimant: owner ?? (isSpeakingThing ? token..<(token + 1) : nil), content: [piece],
            rule: "noun-\(opening.word)", confidence: opening.word == "that" ? 0.75 : owner == nil ? 0.45 : 0.55)
    }

    private struct Opening {
        let word: String
        /// First token of the content.
        let start: Int
        /// "from Ankara", "by the ministry" between noun and content.
        let author: Range<Int>?
    }

    private func opening(of noun: CueNoun, at token: Int, to upper: Int) -> Opening? {
        if let found = opening(of: noun, at: token + 1, author: nil, to: upper) { return found }
        guard ["from", "by"].contains(clauses.word(token + 1)),
            let author = clauses.nounPhrase(startingAt: token + 2, to: upper, attachments: true)
        else { return nil }
        return opening(of: noun, at: author.upperBound, author: author, to: upper)
    }

    private func opening(of noun: CueNoun, at next: Int, author: Range<Int>?, to upper: Int) -> Opening? {
        let word = clauses.word(next)
        guard noun.openers.contains(word), next + 1 < upper else { return nil }
        if word == "to" {
            guard clauses.wordClass(next + 1) == .base else { return nil }
            return Opening(word: word, start: next, author: author)
        }
        return Opening(word: word, start: next + 1, author: author)
    }

    private func content(from opening: Opening, to upper: Int) -> ContentPiece? {
        let end =
            opening.word == "that"
            ? contents.clauseEnd(from: opening.start, to: upper) : contents.phraseEnd(from: opening.start, to: upper)
        return context.piece(opening.start..<end)
    }

    /// Whoever stands before the noun: "Russian claims", "Trump's claim".
    private func owner(of token: Int, from lower: Int) -> Range<Int>? {
        guard let phrase = clauses.nounPhrase(endingAt: token, from: lower, attachments: false) else { return nil }
        if let possessive = phrase.last(where: { clauses.wordClass($0) == .possessive }), possessive > phrase.lowerBound
        {
            return clauses.nounPhrase(endingAt: possessive - 1, from: lower, attachments: false)
        }
        guard let named = phrase.first(where: { $0 < token && clauses.entityOf[$0] >= 0 }) else { return nil }
        return clauses.text.entities[clauses.entityOf[named]].tokens.clamped(to: phrase)
    }

    /// "In a nationalist newspaper, there is a suggestion to": where it stands.
    private func place(of token: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard clauses.word(sentence.lowerBound) == "in",
            let source = clauses.nounPhrase(
                startingAt: sentence.lowerBound + 1, to: min(token, sentence.upperBound), attachments: true),
            claimants.isPlausible(source, for: .phrase),
            (source.upperBound..<max(source.upperBound, token)).prefix(8).contains(where: {
                clauses.words[$0] == "there"
            })
        else { return nil }
        return source
    }

    /// "made claims that", "issued a warning that", "arrested on suspicion of": the subject of the verb before.
    private func giver(at token: Int, _ noun: CueNoun, in sentence: Range<Int>) -> Range<Int>? {
        let verbs: Set<String> = [
            "made", "makes", "make", "issued", "issues", "voiced", "gave", "expressed", "express", "repeated", "making",
            "expressing", "voicing",
        ]
        let before = max(sentence.lowerBound, token - 4)..<token
        let isGiven = before.contains { verbs.contains(clauses.words[$0]) }
        guard isGiven || noun.lemma == "suspicion" && clauses.word(token - 1) == "on" else { return nil }
        let subject = claimants.coordinatedSubject(before: token, from: sentence.lowerBound)
        return subject.flatMap { claimants.isPlausible($0, for: .phrase) ? $0 : nil }
    }
}
