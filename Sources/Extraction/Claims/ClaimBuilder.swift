import Chronology
import TextModel

/// Drafts to claims: who, what, about whom, how sure.
struct ClaimBuilder {
    let article: Article
    let context: ClaimContext
    let reader: ContentReader
    let quantities: (Range<Int>) -> [Quantity]
    let dates: [TemporalExpression]
    private var clauses: Clauses { context.clauses }

    /// The claims of `drafts`, which must be in reading order; new mentions of claimants go into `resolver`.
    func claims(_ drafts: [ClaimDraft], _ resolver: inout ClaimantResolver) -> [Claim] {
        var seen: Set<[TextSpan]> = []
        return drafts.flatMap(splitByPolarity).compactMap { draft in
            let spans = draft.content.map { clauses.span($0.tokens) }
            guard seen.insert(spans).inserted else { return nil }
            return claim(draft, spans, &resolver)
        }
    }

    /// "Karabakh is Azerbaijani territory and that Armenia will not pursue claims": two claims, since one is negated
    /// and the other is not.
    private func splitByPolarity(_ draft: ClaimDraft) -> [ClaimDraft] {
        guard draft.content.count == 1, let piece = draft.content.first, !piece.isQuoted,
            let conjunct = secondConjunct(piece.tokens)
        else { return [draft] }
        let first = ContentPiece(tokens: piece.tokens.lowerBound..<conjunct.conjunction, isQuoted: false)
        let second = ContentPiece(tokens: conjunct.start..<piece.tokens.upperBound, isQuoted: false)
        let shared = conjunct.subject.map { [ContentPiece(tokens: $0, isQuoted: false)] } ?? []
        guard reader.read([first]).isNegated != reader.read([second]).isNegated else { return [draft] }
        var one = draft
        one.content = [first]
        var other = draft
        other.content = shared + [second]
        return [one, other]
    }

    private struct Conjunct {
        let conjunction: Int
        let start: Int
        /// The subject that both share, where the second has none.
        let subject: Range<Int>?
    }

    private func secondConjunct(_ tokens: Range<Int>) -> Conjunct? {
        for token in tokens.dropFirst().prefix(ContentFinder.reach)
        where ["and", "but"].contains(clauses.word(token)) && !context.isQuoted(token) {
            if clauses.word(token + 1) == "that", tokens.contains(token + 2) {
                return Conjunct(conjunction: token, start: token + 2, subject: nil)
            }
            if clauses.isAuxiliary(token + 1), tokens.contains(token + 1) {
                let subject = clauses.nounPhrase(startingAt: tokens.lowerBound, to: token, attachments: true)
                return Conjunct(
                    conjunction: token, start: token + 1, subject: subject.map { withAttachments($0, to: token) })
            }
        }
        return nil
    }

    /// "the arrests in Yekaterinburg": up to the verb.
    private func withAttachments(_ phrase: Range<Int>, to upper: Int) -> Range<Int> {
        var end = phrase.upperBound
        while end < upper, ["in", "of", "at", "on", "for"].contains(clauses.word(end)),
            let more = clauses.nounPhrase(startingAt: end + 1, to: upper)
        {
            end = more.upperBound
        }
        return phrase.lowerBound..<end
    }

    private func claim(_ draft: ClaimDraft, _ spans: [TextSpan], _ resolver: inout ClaimantResolver) -> Claim? {
        guard let start = spans.first?.start, let sentence = clauses.text.sentenceIndex(at: start) else { return nil }
        let claimant = draft.claimant.flatMap { resolver.resolve($0) }
        let reading = reader.read(draft.content)
        let content = zip(spans, draft.content).map { ContentSpan(span: $0, isQuoted: $1.isQuoted) }
        return Claim(
            id: Self.id(article.id, spans), voice: .sourced, sourcing: claimant?.sourcing ?? .unnamed,
            form: form(draft), act: act(draft, reading, isFirstPerson: claimant?.actor),
            claimant: claimant.flatMap { found in
                found.actor.map { Claimant(actor: $0, mention: found.mention, resolution: found.resolution) }
            },
            attribution: attribution(draft, claimant, &resolver),
            cue: draft.cue.map { Cue(lemma: draft.lemma, class: draft.cueClass, span: clauses.span($0)) },
            content: content, about: about(draft, claimant?.actor, resolver.table),
            factuality: factuality(draft, reading),
            polarity: reading.isNegated ? .negative : .positive, hedges: reading.hedges.map(clauses.span),
            quantities: draft.content.flatMap { quantities($0.tokens) },
            dateSaid: dateSaid(draft), dateOf: dateOf(spans), via: via(draft), sentence: sentence, event: nil,
            confidence: draft.confidence, evidence: [draft.rule])
    }

    /// `c_` and the hash of the article and the content spans.
    static func id(_ article: String, _ spans: [TextSpan]) -> String {
        var hash = StableHash()
        hash.combine(article)
        for span in spans {
            hash.combine(span.start)
            hash.combine(span.end)
        }
        return "c_" + hash.base32()
    }

    // MARK: What it is

    private func form(_ draft: ClaimDraft) -> ClaimForm {
        if draft.content.allSatisfy(\.isQuoted) { return .direct }
        let hasQuotation = draft.content.contains { $0.isQuoted || $0.tokens.contains(where: context.isQuoted) }
        return hasQuotation ? .mixed : .indirect
    }

    private func act(_ draft: ClaimDraft, _ reading: ContentReading, isFirstPerson actor: String?) -> ClaimAct {
        switch draft.act {
        case .assert where draft.lemma == "according to": return .assert
        case .assert where reading.accuses && !reading.isNegated && draft.rule != "phrase": return .accuse
        case .assert where draft.lemma == "officially" && reading.isNegated: return .deny
        case .assert where foretells(draft, reading): return .predict
        case .propose where draft.lemma == "suggest" && draft.rule.hasSuffix("clause"):
            return reading.proposes ? .propose : reading.accuses ? .accuse : .assert
        case .promise where draft.cueClass == .promising && reading.isConditional: return .promise
        case .question where draft.lemma == "ask" && draft.rule == "object-to": return .demand
        default: return draft.act
        }
    }

    /// "may be made in the coming months": what is weakened or conditional and lies ahead.
    private func foretells(_ draft: ClaimDraft, _ reading: ContentReading) -> Bool {
        if reading.isFuture { return reading.isConditional || draft.cueClass == .hedged }
        let liesAhead = draft.content.contains {
            $0.tokens.contains { clauses.word($0) == "coming" || clauses.word($0) == "next" }
        }
        return !reading.hedges.isEmpty && (liesAhead || reading.isConditional)
    }

    private func factuality(_ draft: ClaimDraft, _ reading: ContentReading) -> Factuality {
        switch draft.act {
        case .question, .demand, .propose: return .underspecified
        case .deny: return reading.isNegated ? .certain : .certainNot
        default: break
        }
        if reading.isConditional { return .underspecified }
        if draft.cueClass == .hedged || !reading.hedges.isEmpty { return reading.isNegated ? .possibleNot : .possible }
        if reading.isFuture { return reading.isNegated ? .probableNot : .probable }
        return reading.isNegated ? .certainNot : .certain
    }

    // MARK: The chain

    private func attribution(
        _ draft: ClaimDraft, _ claimant: ClaimantResolver.Found?, _ resolver: inout ClaimantResolver
    ) -> [AttributionLink] {
        let words = claimant.map { clauses.text.text[$0.mention] } ?? "unspecified"
        var links = [
            AttributionLink(
                level: 1, actor: claimant?.actor, description: words, cue: draft.cue.map(clauses.span), role: .claimant)
        ]
        for relay in draft.relays {
            guard let found = resolver.resolve(relay), found.actor == nil || found.actor != claimant?.actor else {
                continue
            }
            links.append(
                AttributionLink(
                    level: links.count + 1, actor: found.actor, description: clauses.text.text[found.mention], cue: nil,
                    role: .relay))
        }
        return links + [outletLink(level: links.count + 1)]
    }

    func outletLink(level: Int) -> AttributionLink {
        AttributionLink(
            level: level, actor: nil, description: article.publisher ?? "unspecified", cue: nil, role: .outlet)
    }

    // MARK: About whom, when, where

    private func about(_ draft: ClaimDraft, _ claimant: String?, _ table: ActorTable) -> [Topic] {
        var topics: [Topic] = []
        if let accused = draft.accused { topics += self.topics(accused, table) { _ in .accused } }
        if let addressee = draft.addressee { topics += self.topics(addressee, table) { _ in .addressee } }
        for piece in draft.content {
            let verb = piece.tokens.first { clauses.wordClass($0).isFinite } ?? piece.tokens.upperBound
            topics += self.topics(piece.tokens, table) { $0 < verb ? .subject : .target }
        }
        var seen: Set<String> = claimant.map { [$0] } ?? []
        return topics.filter { seen.insert($0.actor).inserted }
    }

    private func topics(_ tokens: Range<Int>, _ table: ActorTable, _ role: (Int) -> Topic.Role) -> [Topic] {
        tokens.compactMap { token in
            let number = clauses.entityOf[token]
            guard number >= 0 else { return nil }
            let entity = clauses.text.entities[number]
            guard entity.tokens.lowerBound == token, let actor = table.actor(at: entity.span) else { return nil }
            return Topic(actor: actor, role: role(token), mention: entity.span)
        }
    }

    /// The expression of time beside the cue, outside the content.
    private func dateSaid(_ draft: ClaimDraft) -> DateFinding? {
        guard let cue = draft.cue, let index = clauses.sentence(of: cue.lowerBound) else { return nil }
        let sentence = clauses.text.sentences[index].span
        let inside = draft.content.map { clauses.span($0.tokens) }
        let cueSpan = clauses.span(cue)
        return datesWithin(sentence)
            .filter { date in date.kind == .date && !inside.contains { $0.overlaps(date.span) } }
            .filter { abs($0.span.start - cueSpan.start) < 80 }
            .min { abs($0.span.start - cueSpan.end) < abs($1.span.start - cueSpan.end) }?.date
    }

    private func dateOf(_ spans: [TextSpan]) -> DateFinding? {
        spans.lazy.compactMap { span in datesWithin(span).first { $0.kind == .date && $0.date.edtf != nil }?.date }
            .first
    }

    private func datesWithin(_ span: TextSpan) -> ArraySlice<TemporalExpression> {
        var low = 0
        var high = dates.count
        while low < high {
            let middle = (low + high) / 2
            if dates[middle].span.start < span.start { low = middle + 1 } else { high = middle }
        }
        let end = dates[low...].prefix { $0.span.end <= span.end }.endIndex
        return dates[low..<end]
    }

    private func via(_ draft: ClaimDraft) -> Via {
        guard let cue = draft.cue, let index = clauses.sentence(of: cue.lowerBound) else { return Via() }
        let sentence = clauses.text.sentences[index].tokens
        let near = max(sentence.lowerBound, cue.lowerBound - 14)..<min(sentence.upperBound, cue.upperBound + 14)
        let medium = near.first { token in
            !draft.holds(token) && Self.media.contains(clauses.words[token])
                && ["in", "on", "during", "at", "a", "an", "to"].contains(clauses.word(token - 1))
        }
        return Via(
            medium: medium.map { clauses.word($0) },
            addressee: draft.addressee.map { clauses.text.text[clauses.span($0)] })
    }

    private static let media: Set<String> = [
        "interview", "statement", "post", "speech", "briefing", "letter", "tweet", "broadcast", "telegram", "twitter",
    ]
}
