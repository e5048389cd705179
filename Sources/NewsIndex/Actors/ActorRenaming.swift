import Extraction

/// What the ids of one article's actors become in the corpus.
struct ActorRenaming: Sendable {
    private var ids: [String: String] = [:]
    private var ignored: Set<String> = []

    /// Says that `id` becomes `merged`, or is forgotten.
    mutating func set(_ id: String, to merged: String?) {
        if let merged { ids[id] = merged } else { ignored.insert(id) }
    }

    /// The id in the corpus; null of an actor that is to be forgotten. Ids that are no actors of the article stay.
    func callAsFunction(_ id: String) -> String? { ignored.contains(id) ? nil : ids[id] ?? id }

    /// The same for an id that may be missing.
    func callAsFunction(_ id: String?) -> String? { id.flatMap { self($0) } }
}

extension ActorRenaming {
    /// A mention of the merged actor.
    func rewritten(_ mention: ActorMention) -> ActorMention? {
        self(mention.actor).map {
            ActorMention(
                span: mention.span, actor: $0, type: mention.type, sense: mention.sense,
                resolution: rewritten(mention.resolution))
        }
    }

    /// A claim by and about merged actors. A forgotten claimant leaves the words that the text has for it.
    func rewritten(_ claim: Claim, event: String?) -> Claim {
        Claim(
            id: claim.id, voice: claim.voice, sourcing: claim.sourcing, form: claim.form, act: claim.act,
            claimant: claim.claimant.flatMap { rewritten($0) }, attribution: claim.attribution.map(rewritten),
            cue: claim.cue, content: claim.content, about: claim.about.compactMap(rewritten),
            factuality: claim.factuality, polarity: claim.polarity, hedges: claim.hedges,
            quantities: claim.quantities, dateSaid: claim.dateSaid, dateOf: claim.dateOf, via: claim.via,
            sentence: claim.sentence, event: event, confidence: claim.confidence, evidence: claim.evidence)
    }

    /// An event of merged actors.
    func rewritten(_ event: NewsEvent) -> NewsEvent {
        NewsEvent(
            id: event.id, title: event.title, category: event.category, status: event.status, date: event.date,
            actors: event.actors.compactMap { participant in
                self(participant.actor).map { Participant(actor: $0, role: participant.role) }
            }, places: event.places.compactMap { self($0) }, span: event.span, sentence: event.sentence,
            claims: event.claims, isBackground: event.isBackground, rule: event.rule)
    }

    /// The actors with their merged ids, each once, by id.
    func rewritten(_ actors: [ArticleActor]) -> [ArticleActor] {
        var seen: Set<String> = []
        return actors.compactMap { actor in
            guard let id = self(actor.id), seen.insert(id).inserted else { return nil }
            return ArticleActor(
                id: id, type: actor.type, name: actor.name, alternateNames: actor.alternateNames,
                descriptions: actor.descriptions, sameAs: actor.sameAs, iso3166: actor.iso3166,
                partOf: self(actor.partOf))
        }.sorted { $0.id < $1.id }
    }

    private func rewritten(_ claimant: Claimant) -> Claimant? {
        self(claimant.actor).map {
            Claimant(actor: $0, mention: claimant.mention, resolution: rewritten(claimant.resolution))
        }
    }

    private func rewritten(_ link: AttributionLink) -> AttributionLink {
        AttributionLink(
            level: link.level, actor: self(link.actor), description: link.description, cue: link.cue, role: link.role)
    }

    private func rewritten(_ topic: Topic) -> Topic? {
        self(topic.actor).map { Topic(actor: $0, role: topic.role, mention: topic.mention) }
    }

    private func rewritten(_ resolution: Resolution) -> Resolution {
        Resolution(
            rule: resolution.rule, evidence: resolution.evidence,
            candidates: resolution.candidates.compactMap { candidate in
                self(candidate.actor).map {
                    Resolution.Candidate(actor: $0, name: candidate.name, confidence: candidate.confidence)
                }
            })
    }
}
