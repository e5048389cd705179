import Chronology
import Corpus
import Extraction

/// Gathers over all articles what one actor says, is told of and takes part in.
struct ActorIndexer: Sendable {
    private let articles: [ReadArticle]
    private var mentions: [String: [(article: Int, mention: Int)]] = [:]
    private var claims: [String: [Int]] = [:]
    private var about: [String: [Int]] = [:]
    private var events: [String: [Int]] = [:]

    /// Reads through everything once; all ids are those of merged actors.
    init(
        _ articles: [ReadArticle], _ analyses: [ArticleAnalysis], _ claims: [IndexedClaim], _ events: [IndexedEvent]
    ) {
        self.articles = articles
        for (article, analysis) in analyses.enumerated() {
            for (index, mention) in analysis.mentions.enumerated() {
                mentions[mention.actor, default: []].append((article, index))
            }
        }
        for (position, claim) in claims.map(\.claim).enumerated() {
            if let claimant = claim.claimant?.actor { self.claims[claimant, default: []].append(position) }
            for actor in Set(claim.about.map(\.actor)) { about[actor, default: []].append(position) }
        }
        for (position, event) in events.enumerated() {
            for actor in Set(event.actors.map(\.actor)) { self.events[actor, default: []].append(position) }
        }
    }

    /// The actors, those that only publish included, by id.
    func actors(_ merged: MergedActors, outlets: Outlets, overrides: ActorOverrides) -> [IndexedActor] {
        let parents = ActorParents(merged)
        let found = merged.actors.map { id, group in
            actor(id, group, partOf: parents[id], names: overrides.names[id] ?? [])
        }
        return (found + outlets.added.map(publisher)).sorted { $0.id < $1.id }
    }

    private func actor(_ id: String, _ group: ActorGroup, partOf: String?, names: [String]) -> IndexedActor {
        let mentions = mentions[id] ?? []
        let seenIn = group.members.map(\.article)
        let days = Set(seenIn).compactMap { articles[$0].datePublished?.exactDay }
        return IndexedActor(
            id: id, type: group.type, name: group.name,
            alternateNames: AlternateNames(of: group, named: names).names,
            descriptions: group.members.flatMap { member in
                member.actor.descriptions.map { Place(article: member.article, span: $0) }
            }, sameAs: Set(group.members.flatMap(\.actor.sameAs)).sorted(),
            iso3166: group.members.lazy.compactMap(\.actor.iso3166).first, partOf: partOf, mentions: mentions,
            claims: claims[id] ?? [], about: about[id] ?? [], events: events[id] ?? [],
            articleCount: Set(mentions.map(\.article)).count, firstSeen: days.min(), lastSeen: days.max())
    }

    private func publisher(_ id: String, _ name: String) -> IndexedActor {
        IndexedActor(
            id: id, type: .organization, name: name, alternateNames: [], descriptions: [], sameAs: [], iso3166: nil,
            partOf: nil, mentions: [], claims: claims[id] ?? [], about: about[id] ?? [], events: events[id] ?? [],
            articleCount: 0, firstSeen: nil, lastSeen: nil)
    }
}

extension DateFinding {
    /// The day, where it is exactly one.
    var exactDay: CalendarDay? { precision == .day && earliest == latest ? earliest : nil }
}
