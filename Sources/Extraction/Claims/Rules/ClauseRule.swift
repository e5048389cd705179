import TextModel

/// A verb of saying or thinking with a clause, before or behind it.
///
/// `Pashinyan has affirmed that Karabakh is …`; `Officials told reporters on Monday that …`; `The town has fallen, Kyiv
/// said.`
struct ClauseRule: ClaimRule {
    let tools: ClaimTools

    func drafts() -> [ClaimDraft] {
        clauses.text.sentences.indices.flatMap { sentence in
            context.cueVerbs(inSentence: sentence).compactMap(draft)
        }
    }

    private func draft(_ match: CueMatch) -> ClaimDraft? {
        let verb = match.verb
        guard verb.has(.clause) || verb.has(.objectClause) || verb.has(.question), !isDisowned(match) else {
            return nil
        }
        return following(match) ?? reputed(match) ?? preceding(match)
    }

    /// "did not say that": nobody says it. "did not deny" is left to others too.
    private func isDisowned(_ match: CueMatch) -> Bool {
        match.isNegated || ["if", "whether", "to"].contains(clauses.word(match.group.lowerBound - 1))
    }

    // MARK: Content behind the verb

    private struct Opening {
        let start: Int
        let hasComplementizer: Bool
        let addressee: Range<Int>?
    }

    private func following(_ match: CueMatch) -> ClaimDraft? {
        guard let opening = opening(of: match) else { return nil }
        let claimant =
            match.isPassive ? claimants.agent(after: match.token, to: opening.start) : claimants.subject(of: match)
        guard match.isPassive || claimant.map({ accepts($0, match.verb) }) == true else { return nil }
        let end = contents.clauseEnd(from: opening.start, to: match.sentence.upperBound)
        guard let piece = context.piece(opening.start..<end) else { return nil }
        let cueEnd = opening.hasComplementizer && opening.start - 1 == match.next ? opening.start : match.next
        var draft = ClaimDraft(
            cue: match.token..<cueEnd, lemma: match.verb.lemma, cueClass: match.verb.class, act: match.verb.act,
            claimant: claimant, content: [piece], rule: opening.hasComplementizer ? "that-clause" : "bare-clause",
            confidence: opening.hasComplementizer ? 0.9 : 0.75)
        draft.addressee = opening.addressee
        return draft
    }

    private func accepts(_ claimant: Range<Int>, _ verb: CueVerb) -> Bool {
        if claimants.isPlausible(claimant, for: .clause) { return true }
        if clauses.word(claimant.upperBound - 1) == "it" {
            // "It also said": a body that spoke before. "It is said", "it is believed" have no such subject.
            return ["say", "add", "announce", "report", "state"].contains(verb.lemma)
        }
        let empty = ["this", "that", "which", "there", "these", "those", "you", "one"]
        return verb.class == .neutral && !empty.contains(clauses.word(claimant.upperBound - 1))
    }

    private func opening(of match: CueMatch) -> Opening? {
        let upper = match.sentence.upperBound
        let at = context.skipFillers(from: match.next, to: upper)
        if let start = complementizer(at, to: upper) {
            return Opening(start: start, hasComplementizer: true, addressee: nil)
        }
        if match.verb.has(.objectClause), let found = behindAddressee(at, to: upper) { return found }
        if match.verb.has(.question) || match.verb.has(.clause),
            clauses.wordClass(at) == .wh || ["if", "whether"].contains(clauses.word(at)),
            clauses.hasFiniteVerb(at..<upper)
        {
            return Opening(start: at, hasComplementizer: false, addressee: nil)
        }
        if let start = distantComplementizer(from: at, to: upper) {
            return Opening(start: start, hasComplementizer: true, addressee: nil)
        }
        guard match.verb.has(.clause), at < upper, !clauses.isComma(at), contents.startsClause(at, to: upper) else {
            return nil
        }
        return Opening(start: at, hasComplementizer: false, addressee: nil)
    }

    private func complementizer(_ at: Int, to upper: Int) -> Int? {
        guard clauses.word(at) == "that", clauses.wordClass(at) != .pronoun, at + 1 < upper else { return nil }
        return at + 1
    }

    private func behindAddressee(_ at: Int, to upper: Int) -> Opening? {
        guard let object = clauses.nounPhrase(startingAt: at, to: upper, attachments: true) else { return nil }
        let next = context.skipFillers(from: object.upperBound, to: upper)
        if let start = complementizer(next, to: upper) ?? distantComplementizer(from: next, to: upper) {
            return Opening(start: start, hasComplementizer: true, addressee: object)
        }
        guard contents.startsClause(next, to: upper), !clauses.isComma(next) else { return nil }
        return Opening(start: next, hasComplementizer: false, addressee: object)
    }

    /// "said in an interview with Fox on Monday that": over prepositional phrases only.
    private func distantComplementizer(from start: Int, to upper: Int) -> Int? {
        guard clauses.wordClass(start) == .preposition || clauses.wordClass(start) == .to || clauses.isComma(start)
        else { return nil }
        for at in start..<min(upper, start + 16) {
            if clauses.word(at) == "that", clauses.wordClass(at) == .preposition {
                return at + 1 < upper ? at + 1 : nil
            }
            if clauses.wordClass(at).isFinite || clauses.isTerminator(at) || clauses.isQuote(at) || clauses.isColon(at)
            {
                return nil
            }
        }
        return nil
    }

    // MARK: "is said to have fled"

    private func reputed(_ match: CueMatch) -> ClaimDraft? {
        guard match.isPassive, clauses.word(match.next) == "to", clauses.wordClass(match.next + 1) == .base,
            let subject = claimants.subject(before: match.group.lowerBound, from: match.sentence.lowerBound),
            let first = context.piece(subject),
            let rest = context.piece(match.next..<contents.clauseEnd(from: match.next, to: match.sentence.upperBound)),
            match.verb.class != .asking
        else { return nil }
        return ClaimDraft(
            cue: match.group.clamped(to: subject.upperBound..<match.next), lemma: match.verb.lemma,
            cueClass: match.verb.class, act: match.verb.act, claimant: nil, content: [first, rest], rule: "reputed-to",
            confidence: 0.6)
    }

    // MARK: Content before the verb

    private func preceding(_ match: CueMatch) -> ClaimDraft? {
        guard match.verb.has(.clause) || match.verb.has(.quotation), !match.isPassive else { return nil }
        let lower = match.sentence.lowerBound
        if let claimant = claimants.subject(before: match.group.lowerBound, from: lower),
            accepts(claimant, match.verb), let range = contents.before(claimant.lowerBound, from: lower),
            endsClause(match.next, to: match.sentence.upperBound)
        {
            return draft(match, claimant: claimant, before: range, rule: "clause-before")
        }
        guard let range = contents.before(match.group.lowerBound, from: lower),
            let claimant = claimants.invertedSubject(after: match.token, to: match.sentence.upperBound)
        else { return nil }
        return draft(match, claimant: claimant, before: range, rule: "clause-before-inverted")
    }

    /// Whether the cue's clause ends at `next`, but for time, place and addressee.
    private func endsClause(_ next: Int, to upper: Int) -> Bool {
        let at = context.skipFillers(from: next, to: upper)
        return at >= upper || clauses.isTerminator(at) || clauses.isComma(at) || clauses.isQuote(at)
            || clauses.isDash(at)
            || [.preposition, .to, .plural, .conjunction].contains(clauses.wordClass(at))
    }

    private func draft(_ match: CueMatch, claimant: Range<Int>, before range: Range<Int>, rule: String) -> ClaimDraft? {
        guard let piece = context.piece(range) else { return nil }
        var pieces = [piece]
        let resume = max(match.next, claimant.upperBound)
        if clauses.isComma(resume), clauses.wordClass(resume + 1) != .gerund, clauses.wordClass(resume + 1) != .wh,
            let rest = context.piece(
                (resume + 1)..<contents.clauseEnd(from: resume + 1, to: match.sentence.upperBound)),
            clauses.hasFiniteVerb(rest.tokens)
        {
            pieces.append(rest)
        }
        return ClaimDraft(
            cue: match.core, lemma: match.verb.lemma, cueClass: match.verb.class, act: match.verb.act,
            claimant: claimant, content: pieces, rule: rule, confidence: 0.8)
    }
}
