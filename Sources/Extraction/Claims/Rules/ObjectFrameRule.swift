import TextModel

/// Verbs that say something of somebody: accuse of, describe as, urge to, blame for, charge with; active and passive.
///
/// `Azerbaijan condemned the incident as a deliberate act`; `others accused of cyberfraud`; `Russia is described as a
/// country in decline`.
struct ObjectFrameRule: ClaimRule {
    let tools: ClaimTools

    func drafts() -> [ClaimDraft] {
        clauses.text.sentences.indices.flatMap { sentence in
            context.cueVerbs(inSentence: sentence).flatMap { match in match.verb.frames.compactMap { draft(match, $0) }
            }
        }
    }

    /// The word that opens what is said of the object.
    private func opener(_ frame: CueFrame) -> String? {
        switch frame {
        case .objectOf: "of"
        case .objectAs: "as"
        case .objectInfinitive: "to"
        case .objectFor: "for"
        case .objectWith: "with"
        default: nil
        }
    }

    private func draft(_ match: CueMatch, _ frame: CueFrame) -> ClaimDraft? {
        if frame == .objectComplement { return complement(match) }
        guard let opener = opener(frame), !match.isNegated else { return nil }
        return isPassiveUse(match, opener) ? passive(match, frame, opener) : active(match, frame, opener)
    }

    /// Also without a form of "be": "others accused of fraud".
    private func isPassiveUse(_ match: CueMatch, _ opener: String) -> Bool {
        let kind = clauses.wordClass(match.token)
        if match.isPassive { return true }
        let hasSubject = clauses.wordClass(match.group.lowerBound - 1) == .pronoun
        return !hasSubject && (kind == .participle || kind == .past) && clauses.word(match.next) == opener
    }

    private func active(_ match: CueMatch, _ frame: CueFrame, _ opener: String) -> ClaimDraft? {
        let upper = match.sentence.upperBound
        guard let claimant = claimants.subject(of: match), claimants.isPlausible(claimant, for: frame) else {
            return nil
        }
        // "what he described as": the thing described stands before.
        let start = context.skipFillers(from: match.next, to: upper)
        let object = clauses.nounPhrase(startingAt: start, to: upper, attachments: opener != "of")
        let mark = object.map { context.skipFillers(from: $0.upperBound, to: upper) } ?? start
        guard clauses.word(mark) == opener, let said = said(from: mark, frame, to: upper) else { return nil }
        return draft(match, frame, claimant: claimant, object: object, said: said, cueEnd: mark + 1)
    }

    /// `called the charges “unsubstantiated”`, `branded him a liar`.
    private func complement(_ match: CueMatch) -> ClaimDraft? {
        let upper = match.sentence.upperBound
        guard !match.isPassive, !match.isNegated, let claimant = claimants.subject(of: match),
            claimants.isPlausible(claimant, for: .objectComplement),
            let object = clauses.nounPhrase(startingAt: match.next, to: upper), opensComplement(object.upperBound),
            let first = context.piece(object),
            let said = context.piece(object.upperBound..<contents.phraseEnd(from: object.upperBound, to: upper))
        else { return nil }
        return ClaimDraft(
            cue: match.core, lemma: match.verb.lemma, cueClass: match.verb.class, act: match.verb.act,
            claimant: claimant, content: [first, said], rule: "object-complement", confidence: 0.75)
    }

    private func opensComplement(_ token: Int) -> Bool {
        clauses.isQuote(token) || ["a", "an", "the"].contains(clauses.word(token))
    }

    private func passive(_ match: CueMatch, _ frame: CueFrame, _ opener: String) -> ClaimDraft? {
        let upper = match.sentence.upperBound
        guard let object = claimants.subject(before: match.group.lowerBound, from: match.sentence.lowerBound),
            let mark = (match.next..<min(upper, match.next + 8)).first(where: { clauses.word($0) == opener }),
            !(match.next..<mark).contains(where: { clauses.isComma($0) || clauses.wordClass($0).isFinite }),
            let said = said(from: mark, frame, to: upper)
        else { return nil }
        let claimant = claimants.agent(after: match.token, to: mark) ?? placeThatThinks(match.next..<mark)
        // "can be seen as": nobody sees it so.
        guard claimant != nil || !(match.group.lowerBound..<match.token).contains(where: isPossibility) else {
            return nil
        }
        return draft(match, frame, claimant: claimant, object: object, said: said, cueEnd: match.next)
    }

    private func isPossibility(_ token: Int) -> Bool {
        ["can", "could", "may", "might", "should", "to", "must"].contains(clauses.word(token))
            || clauses.word(token) == "be" && clauses.word(token - 1) == "to"
    }

    /// "has been interpreted in Baku as": those who govern there.
    private func placeThatThinks(_ range: Range<Int>) -> Range<Int>? {
        guard clauses.word(range.lowerBound) == "in" else { return nil }
        let phrase = clauses.nounPhrase(startingAt: range.lowerBound + 1, to: range.upperBound)
        return phrase.flatMap { clauses.entityOf[$0.lowerBound] >= 0 ? $0 : nil }
    }

    private func said(from mark: Int, _ frame: CueFrame, to upper: Int) -> ContentPiece? {
        if frame == .objectInfinitive {
            guard clauses.wordClass(mark + 1) == .base || clauses.isAdverb(mark + 1) else { return nil }
            return context.piece(mark..<contents.clauseEnd(from: mark, to: upper))
        }
        return context.piece((mark + 1)..<contents.phraseEnd(from: mark + 1, to: upper))
    }

    private func draft(
        _ match: CueMatch, _ frame: CueFrame, claimant: Range<Int>?, object: Range<Int>?, said: ContentPiece,
        cueEnd: Int
    ) -> ClaimDraft {
        var pieces = [said]
        if frame == .objectAs, let object, let first = context.piece(object) { pieces.insert(first, at: 0) }
        var draft = ClaimDraft(
            cue: match.core, lemma: match.verb.lemma, cueClass: match.verb.class, act: match.verb.act,
            claimant: claimant, content: pieces, rule: "object-\(opener(frame) ?? "")", confidence: 0.8)
        if [.objectOf, .objectFor, .objectWith].contains(frame) { draft.accused = object }
        if frame == .objectInfinitive { draft.addressee = object }
        return draft
    }
}
