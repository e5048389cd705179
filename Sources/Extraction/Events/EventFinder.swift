import Chronology
import TextModel

/// What happened, by whom, to whom, where and when.
///
/// `On June 27, Russian forces stormed homes in the city`: coerce, agent, place, dated. A finite verb or passive
/// participle of the lexicon makes
/// an event; a noun of the lexicon does where the sentence dates it. Words between quotation marks make none.
struct EventFinder {
    let article: Article
    let context: ClaimContext
    let lexicon: EventLexicon
    let table: ActorTable
    let dates: [TemporalExpression]
    let claims: [Claim]
    private let datesOfSaying: Set<TextSpan>
    private var clauses: Clauses { context.clauses }

    init(
        article: Article, context: ClaimContext, lexicon: EventLexicon, table: ActorTable, dates: [TemporalExpression],
        claims: [Claim]
    ) {
        self.article = article
        self.context = context
        self.lexicon = lexicon
        self.table = table
        self.dates = dates
        self.claims = claims
        datesOfSaying = Set(claims.compactMap { $0.dateSaid?.span })
    }

    /// The events in reading order, at most one for each trigger.
    func events() -> [NewsEvent] {
        let finder = ClaimantFinder(context)
        var nextDate = 0
        var nextClaim = 0
        var open: [Claim] = []
        var found: [NewsEvent] = []
        for (index, sentence) in clauses.text.sentences.enumerated() {
            while nextDate < dates.count, dates[nextDate].span.end <= sentence.span.start { nextDate += 1 }
            let here = dates[nextDate...].prefix { $0.span.end <= sentence.span.end }
            open.removeAll { ($0.content.last?.span.end ?? 0) <= sentence.span.start }
            while nextClaim < claims.count, (claims[nextClaim].content.first?.span.start ?? 0) < sentence.span.end {
                open.append(claims[nextClaim])
                nextClaim += 1
            }
            guard !isTitle(sentence) else { continue }
            found += events(in: sentence, index, Array(here), open, finder)
        }
        return found
    }

    private func isTitle(_ sentence: Sentence) -> Bool {
        guard clauses.text.blocks.indices.contains(sentence.block) else { return false }
        return [.headline, .heading].contains(clauses.text.blocks[sentence.block].kind)
    }

    private struct Trigger {
        let token: Int
        let category: EventCategory
        let isVerb: Bool
    }

    private func events(
        in sentence: Sentence, _ index: Int, _ dates: [TemporalExpression], _ claims: [Claim], _ finder: ClaimantFinder
    ) -> [NewsEvent] {
        let datable = dates.filter { $0.kind == .date && $0.date.edtf != nil }
        var triggers = sentence.tokens.compactMap(verbTrigger)
        if triggers.isEmpty, !datable.isEmpty { triggers = Array(sentence.tokens.compactMap(nounTrigger).prefix(1)) }
        var starts: Set<Int> = []
        return triggers.prefix(6).compactMap { trigger in
            let event = event(trigger, sentence, index, datable, claims, finder)
            guard event.date != nil || !event.actors.isEmpty else { return nil }
            return starts.insert(event.span.start &* 31 &+ event.category.hashIndex).inserted ? event : nil
        }
    }

    private func verbTrigger(_ token: Int) -> Trigger? {
        let kind = clauses.wordClass(token)
        guard !context.isQuoted(token),
            kind == .past || kind == .participle || kind == .thirdPerson || kind == .present || kind == .base,
            clauses.entityOf[token] < 0, let category = lexicon.category(ofVerb: clauses.word(token))
        else { return nil }
        // "the detained staff": a participle before a noun only describes.
        if kind == .participle, clauses.wordClass(token - 1) == .determiner { return nil }
        return Trigger(token: token, category: category, isVerb: true)
    }

    private func nounTrigger(_ token: Int) -> Trigger? {
        guard !context.isQuoted(token), clauses.wordClass(token) == .noun || clauses.wordClass(token) == .plural,
            let category = lexicon.category(ofNoun: clauses.word(token))
        else { return nil }
        return Trigger(token: token, category: category, isVerb: false)
    }

    private func event(
        _ trigger: Trigger, _ sentence: Sentence, _ index: Int, _ dates: [TemporalExpression], _ claims: [Claim],
        _ finder: ClaimantFinder
    ) -> NewsEvent {
        let lower = sentence.tokens.lowerBound
        let group = trigger.isVerb ? clauses.verbGroupStart(trigger.token, from: lower) : trigger.token
        let isPassive = trigger.isVerb && clauses.isPassive(group, trigger.token)
        let subject =
            trigger.isVerb
            ? finder.subject(before: group, from: lower) : clauses.nounPhrase(endingAt: trigger.token, from: lower)
        let end = ContentFinder(context).phraseEnd(from: trigger.token + 1, to: sentence.tokens.upperBound)
        let start = subject?.lowerBound ?? group
        let clause = min(start, trigger.token)..<max(end, trigger.token + 1)
        let span = clauses.span(context.trimmed(clause).isEmpty ? clause : context.trimmed(clause))
        let within = claims.filter { claim in
            claim.content.contains { $0.span.contains(clauses.text.tokens[trigger.token].span) }
        }
        return NewsEvent(
            id: "e_" + StableHash.id(article.id, "\(span)", clauses.word(trigger.token)), title: title(clause),
            category: trigger.category,
            status: status(group..<(trigger.token + 1), lower, within), date: date(for: trigger.token, span, dates),
            actors: participants(
                subject, (trigger.token + 1)..<max(end, trigger.token + 1), isPassive, finder, trigger),
            places: places(clause), span: span, sentence: index, claims: within.map(\.id),
            isBackground: isBackground(dates),
            rule: trigger.isVerb ? "event-verb" : "event-noun")
    }

    /// The clause's words, cut at a word after about 90 bytes.
    private func title(_ clause: Range<Int>) -> String {
        let trimmed = context.trimmed(clause)
        var end = trimmed.lowerBound
        while end < trimmed.upperBound,
            clauses.text.tokens[end].span.end - clauses.text.tokens[trimmed.lowerBound].span.start < 90
        { end += 1 }
        let words = clauses.text.text[
            clauses.span(trimmed.lowerBound..<max(end, min(trimmed.lowerBound + 1, trimmed.upperBound)))]
        return (words.first?.uppercased() ?? "") + words.dropFirst()
    }

    private func status(_ group: Range<Int>, _ lower: Int, _ claims: [Claim]) -> EventStatus {
        let words = group.map { clauses.words[$0] }
        if words.contains(where: { Clauses.negations.contains($0) }) { return .denied }
        if words.contains(where: { ["could", "may", "might", "would", "can"].contains($0) }) { return .hypothetical }
        if (max(lower, group.lowerBound - 12)..<group.lowerBound).contains(where: { clauses.words[$0] == "if" }) {
            return .hypothetical
        }
        if words.contains(where: { ["will", "shall", "'ll"].contains($0) })
            || clauses.word(group.lowerBound - 1) == "to"
        {
            return .planned
        }
        guard let claim = claims.first(where: { $0.voice == .sourced }) else { return .reported }
        return claim.act == .threaten ? .threatened : claim.polarity == .negative ? .denied : .claimed
    }

    /// The expression of time in the clause, else the nearest of the sentence that is not the report's own.
    private func date(for token: Int, _ clause: TextSpan, _ dates: [TemporalExpression]) -> DateFinding? {
        let at = clauses.text.tokens[token].span.start
        let near =
            dates.filter { clause.contains($0.span) } + dates.filter { !clause.contains($0.span) && !datesReport($0) }
        return near.min { left, right in
            let isInside = (clause.contains(left.span), clause.contains(right.span))
            if isInside.0 != isInside.1 { return isInside.0 }
            return abs(left.span.start - at) < abs(right.span.start - at)
        }?.date
    }

    /// "According to a report on August 17": the date of the saying.
    private func datesReport(_ date: TemporalExpression) -> Bool {
        datesOfSaying.contains(date.span)
    }

    private func participants(
        _ subject: Range<Int>?, _ object: Range<Int>, _ isPassive: Bool, _ finder: ClaimantFinder, _ trigger: Trigger
    ) -> [Participant] {
        let agent =
            isPassive ? finder.agent(after: trigger.token, to: object.upperBound) : trigger.isVerb ? subject : nil
        let target = isPassive || !trigger.isVerb ? subject : object
        var seen: Set<String> = []
        let agents = actors(agent).map { Participant(actor: $0, role: .agent) }
        let targets = actors(target).map { Participant(actor: $0, role: .target) }
        return (agents + targets).filter { seen.insert($0.actor).inserted }
    }

    private func actors(_ tokens: Range<Int>?) -> [String] { named(tokens) { $0 != .place } }

    /// Ids of the places named in the clause.
    private func places(_ clause: Range<Int>) -> [String] {
        var seen: Set<String> = []
        return named(clause) { $0 == .place }.filter { seen.insert($0).inserted }
    }

    private func named(_ tokens: Range<Int>?, _ wanted: (ActorType) -> Bool) -> [String] {
        guard let tokens else { return [] }
        return tokens.prefix(ContentFinder.reach).compactMap { token in
            let number = clauses.entityOf[token]
            guard number >= 0, clauses.text.entities[number].tokens.lowerBound == token,
                let actor = table.actor(at: clauses.text.entities[number].span), let cluster = table.cluster(actor),
                wanted(cluster.type)
            else { return nil }
            return actor
        }
    }

    private func isBackground(_ dates: [TemporalExpression]) -> Bool {
        dates.contains { $0.date.precision == .year || $0.date.precision == .decade }
    }
}

extension EventCategory {
    /// Position in the list of categories.
    fileprivate var hashIndex: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
