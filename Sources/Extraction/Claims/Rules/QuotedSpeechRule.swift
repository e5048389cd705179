import TextModel

/// A quotation and the words beside it that say whose it is.
///
/// `“No,” he said, “we will not.”`; `Peskov stated, “…”`; `Peskov: “…”`; `“…” – the commissioner`; `Putin’s doctrine —
/// “…”`; and a quotation
/// that fills its sentence behind one of the same speaker.
struct QuotedSpeechRule: ClaimRule {
    let tools: ClaimTools

    func drafts() -> [ClaimDraft] {
        var found: [ClaimDraft] = []
        for (number, quotation) in context.quotations.enumerated() {
            let piece = ContentPiece(tokens: quotation.tokens, isQuoted: true)
            guard !quotation.tokens.isEmpty else { continue }
            if let draft = attributed(quotation, piece) {
                append(draft, to: &found)
            } else if let last = found.indices.last, goesOn(from: number, found[last]) {
                if quotation.continues || isSameBlock(quotation, found[last]) {
                    found[last].content.append(piece)
                } else {
                    found.append(continuation(of: found[last], piece))
                }
            }
        }
        return found
    }

    private func isSameBlock(_ quotation: Quotation, _ draft: ClaimDraft) -> Bool {
        guard let piece = draft.content.last, let before = clauses.sentence(of: piece.tokens.lowerBound),
            let here = clauses.sentence(of: quotation.opening)
        else { return false }
        return clauses.text.sentences[before].block == clauses.text.sentences[here].block
    }

    private func continuation(of draft: ClaimDraft, _ piece: ContentPiece) -> ClaimDraft {
        var next = draft
        next.content = [piece]
        next.cue = nil
        next.relays = []
        next.rule = "quotation-continued"
        next.confidence = 0.6
        return next
    }

    /// Two quotations around one cue are one claim.
    private func append(_ draft: ClaimDraft, to found: inout [ClaimDraft]) {
        if let last = found.indices.last, let cue = draft.cue, found[last].cue?.lowerBound == cue.lowerBound {
            found[last].content += draft.content
        } else {
            found.append(draft)
        }
    }

    private func attributed(_ quotation: Quotation, _ piece: ContentPiece) -> ClaimDraft? {
        guard isSpeech(quotation) else { return nil }
        return behind(quotation, piece) ?? before(quotation, piece) ?? nounBefore(quotation, piece)
            ?? verbless(quotation, piece)
    }

    /// Whether it can stand as an utterance: a clause, or closed by a mark of its own. Scare quotes and titles are not.
    private func isSpeech(_ quotation: Quotation) -> Bool {
        guard let last = quotation.tokens.last else { return false }
        if clauses.isTerminator(last) || clauses.isComma(last) { return true }
        return quotation.tokens.count >= 3 && clauses.hasFiniteVerb(quotation.tokens)
            || clauses.isColon(quotation.opening - 1) || quotation.tokens.count >= 12
    }

    // MARK: The cue behind

    private func behind(_ quotation: Quotation, _ piece: ContentPiece) -> ClaimDraft? {
        guard let closing = quotation.closing, let last = quotation.tokens.last else { return nil }
        let block = blockEnd(of: quotation.opening)
        let hasComma = clauses.isComma(closing + 1)
        guard hasComma || !isFullStop(last) else { return nil }
        let start = hasComma ? closing + 2 : closing + 1
        guard let verb = cueVerb(from: start, to: min(block, start + 22)) else { return nil }
        let group = clauses.verbGroupStart(verb.token, from: start)
        let claimant =
            group > start
            ? claimants.subject(before: group, from: start) : claimants.invertedSubject(after: verb.token, to: block)
        guard let claimant, claimant.lowerBound <= start + 2 || group == start else { return nil }
        return draft(verb, claimant, piece, rule: "quotation-before-cue", confidence: 0.95)
    }

    private func isFullStop(_ token: Int) -> Bool { clauses.word(token) == "." }

    private func blockEnd(of token: Int) -> Int {
        guard let sentence = clauses.sentence(of: token) else { return clauses.words.count }
        let block = clauses.text.sentences[sentence].block
        var last = sentence
        while last + 1 < clauses.text.sentences.count, last < sentence + 40,
            clauses.text.sentences[last + 1].block == block
        { last += 1 }
        return clauses.text.sentences[last].tokens.upperBound
    }

    private struct Cue {
        let verb: CueVerb
        let token: Int
        var end: Int { token + (verb.particle == nil ? 1 : 2) }
    }

    private func cueVerb(from start: Int, to upper: Int) -> Cue? {
        for token in start..<max(start, upper) {
            if clauses.isTerminator(token) || clauses.isQuote(token) || clauses.word(token) == ";" { return nil }
            if let verb = cue(at: token) { return Cue(verb: verb, token: token) }
        }
        return nil
    }

    private func cue(at token: Int) -> CueVerb? {
        guard clauses.wordClass(token).isVerb, clauses.entityOf[token] < 0 else { return nil }
        return context.lexicon.verbs(for: clauses.word(token)).first { verb in
            (verb.has(.quotation) || verb.has(.clause) || verb.has(.objectClause))
                && verb.particle.map { clauses.word(token + 1) == $0 } ?? true
        }
    }

    // MARK: The cue before

    private func before(_ quotation: Quotation, _ piece: ContentPiece) -> ClaimDraft? {
        guard let sentence = clauses.sentence(of: quotation.opening) else { return nil }
        var lower = clauses.text.sentences[sentence].tokens.lowerBound
        // A quotation that begins its sentence may be announced by a colon in the one before.
        if quotation.opening == lower {
            guard clauses.isColon(lower - 1), sentence > 0 else { return nil }
            lower = clauses.text.sentences[sentence - 1].tokens.lowerBound
        }
        let mark = quotation.opening - 1
        let isAnnounced = clauses.isComma(mark) || clauses.isColon(mark)
        var token = mark
        let limit = max(lower, mark - (clauses.isColon(mark) ? 40 : 16))
        while token >= limit {
            if clauses.isQuote(token), !clauses.isColon(mark) { return nil }
            if let verb = cue(at: token), isDirect(verb, token, mark, isAnnounced) {
                return cueBefore(Cue(verb: verb, token: token), from: lower, piece)
            }
            if clauses.wordClass(token).isFinite, !clauses.isColon(mark) { return nil }
            token -= 1
        }
        return nil
    }

    /// Whether nothing but addressee, time and place stands between the verb and the mark, and no "that" makes it
    /// indirect.
    private func isDirect(_ verb: CueVerb, _ token: Int, _ mark: Int, _ isAnnounced: Bool) -> Bool {
        let between = (token + 1)..<max(token + 1, mark + 1)
        if clauses.isColon(mark) { return true }
        return !between.contains { clauses.words[$0] == "that" } && (isAnnounced || between.count <= 1)
    }

    private func cueBefore(_ cue: Cue, from lower: Int, _ piece: ContentPiece) -> ClaimDraft? {
        let group = clauses.verbGroupStart(cue.token, from: lower)
        guard
            let claimant = claimants.subject(before: group, from: lower)
                ?? claimants.coordinatedSubject(before: group, from: lower)
        else { return nil }
        let isAfterColon = clauses.isColon(piece.tokens.lowerBound - 2)
        return draft(
            cue, claimant, piece, rule: isAfterColon ? "quotation-after-colon" : "quotation-after-cue", confidence: 0.95
        )
    }

    /// `President Putin’s doctrine — “…”`.
    private func nounBefore(_ quotation: Quotation, _ piece: ContentPiece) -> ClaimDraft? {
        let mark = quotation.opening - 1
        guard clauses.isDash(mark) || clauses.isColon(mark) || clauses.isComma(mark),
            let noun = context.lexicon.noun(for: clauses.word(mark - 1)),
            let phrase = clauses.nounPhrase(endingAt: mark - 1, from: max(0, mark - 12), attachments: false),
            let possessive = phrase.last(where: { clauses.wordClass($0) == .possessive }),
            possessive > phrase.lowerBound
        else { return nil }
        return ClaimDraft(
            cue: (mark - 1)..<mark, lemma: noun.lemma, cueClass: noun.class, act: noun.act,
            claimant: phrase.lowerBound..<possessive, content: [piece], rule: "quotation-after-noun", confidence: 0.8)
    }

    /// `Peskov: “…”`; `“…” – the commissioner`.
    private func verbless(_ quotation: Quotation, _ piece: ContentPiece) -> ClaimDraft? {
        guard let sentence = clauses.sentence(of: quotation.opening) else { return nil }
        let lower = clauses.text.sentences[sentence].tokens.lowerBound
        let mark = quotation.opening - 1
        if clauses.isColon(mark), let name = clauses.nounPhrase(endingAt: mark - 1, from: lower),
            name.lowerBound == lower, claimants.isPlausible(name, for: .quotation)
        {
            return verblessDraft(name, piece, cue: mark)
        }
        guard let closing = quotation.closing, clauses.isDash(closing + 1),
            let name = clauses.nounPhrase(startingAt: closing + 2, to: blockEnd(of: closing), attachments: true),
            claimants.isPlausible(name, for: .quotation),
            clauses.isTerminator(name.upperBound) || clauses.isComma(name.upperBound)
                || name.upperBound >= blockEnd(of: closing)
        else { return nil }
        return verblessDraft(name, piece, cue: closing + 1)
    }

    private func verblessDraft(_ name: Range<Int>, _ piece: ContentPiece, cue: Int) -> ClaimDraft {
        ClaimDraft(
            cue: cue..<(cue + 1), lemma: clauses.word(cue), cueClass: .neutral, act: .assert, claimant: name,
            content: [piece], rule: "quotation-verbless", confidence: 0.75)
    }

    private func draft(_ cue: Cue, _ claimant: Range<Int>, _ piece: ContentPiece, rule: String, confidence: Double)
        -> ClaimDraft
    {
        ClaimDraft(
            cue: cue.token..<cue.end, lemma: cue.verb.lemma, cueClass: cue.verb.class, act: cue.verb.act,
            claimant: claimant, content: [piece], rule: rule, confidence: confidence)
    }

    // MARK: The same speaker goes on

    private func goesOn(from number: Int, _ last: ClaimDraft) -> Bool {
        let quotation = context.quotations[number]
        guard number > 0, isSpeech(quotation) || quotation.continues,
            let end = last.content.last?.tokens.upperBound, last.content.last?.isQuoted == true,
            let sentence = clauses.sentence(of: quotation.opening)
        else { return false }
        if quotation.continues { return true }
        let opensSentence = clauses.text.sentences[sentence].tokens.lowerBound == quotation.opening
        guard opensSentence, let before = clauses.sentence(of: max(0, end - 1)) else { return false }
        return sentence - before <= 2
            && clauses.text.sentences[sentence].block - clauses.text.sentences[before].block <= 1
    }
}
