import TextModel

/// One speaker cited by another.
///
/// `Western media cited sources as saying that …`; `The minister was quoted by Reuters as saying …`: the relay stands
/// in the chain.
struct CitedSourceRule: ClaimRule {
    let tools: ClaimTools

    func drafts() -> [ClaimDraft] {
        clauses.text.sentences.indices.flatMap { sentence in
            context.cueVerbs(inSentence: sentence).filter { ["cite", "quote"].contains($0.verb.lemma) }.compactMap(
                draft)
        }
    }

    private func draft(_ match: CueMatch) -> ClaimDraft? {
        let upper = match.sentence.upperBound
        guard let saying = saying(from: match.next, to: upper) else { return nil }
        let subject =
            claimants.subject(before: match.group.lowerBound, from: match.sentence.lowerBound)
            ?? claimants.coordinatedSubject(before: match.group.lowerBound, from: match.sentence.lowerBound)
        let other =
            match.isPassive
            ? claimants.agent(after: match.token, to: saying)
            : clauses.nounPhrase(startingAt: match.next, to: saying, attachments: true)
        guard let claimant = match.isPassive ? subject : other else { return nil }
        var start = saying + 1
        if clauses.word(start) == "that" { start += 1 }
        guard let piece = context.piece(start..<contents.clauseEnd(from: start, to: upper)) else { return nil }
        var draft = ClaimDraft(
            cue: saying..<start, lemma: "say", cueClass: .neutral, act: .assert, claimant: claimant, content: [piece],
            rule: "cited-source", confidence: 0.93)
        draft.relays = [match.isPassive ? other : subject].compactMap { $0 }
        return draft
    }

    /// The "saying" or "stating" behind what is cited.
    private func saying(from start: Int, to upper: Int) -> Int? {
        (start..<min(upper, start + 24)).first { token in
            clauses.wordClass(token) == .gerund
                && context.lexicon.verbs(for: clauses.word(token)).contains { $0.has(.clause) || $0.has(.objectClause) }
        }
    }
}
