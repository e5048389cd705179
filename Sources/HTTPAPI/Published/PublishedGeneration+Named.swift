import Chronology
import Corpus
import Extraction
import NewsIndex

/// What resources name: the ids in their representations, as positions.
extension PublishedGeneration {
    /// What the resource names, and what that names.
    func namedDeeply(by kind: ResourceKind, _ position: Int) -> ResourceSet {
        deepened(named(by: kind, position))
    }

    /// `set` and what its resources name.
    func deepened(_ set: ResourceSet) -> ResourceSet {
        var deep = set
        for position in set.articles { deep.formUnion(named(by: .articles, position)) }
        for position in set.actors { deep.formUnion(named(by: .actors, position)) }
        for position in set.claims { deep.formUnion(named(by: .claims, position)) }
        for position in set.events { deep.formUnion(named(by: .events, position)) }
        return deep
    }

    /// The resource itself.
    func only(_ kind: ResourceKind, _ position: Int) -> ResourceSet {
        var set = ResourceSet()
        switch kind {
        case .articles: set.articles = [position]
        case .actors: set.actors = [position]
        case .claims: set.claims = [position]
        case .events: set.events = [position]
        case .timelines: break
        }
        return set
    }

    /// All that was found in the article at `position`.
    func found(inArticle position: Int) -> ResourceSet {
        let article = generation.articles[position]
        var set = named(by: .articles, position)
        set.actors.formUnion(article.analysis.mentions.compactMap { generation.position(ofActor: $0.actor) })
        set.claims.formUnion(article.claims)
        set.events.formUnion(article.events)
        return set
    }

    /// What the resource names.
    func named(by kind: ResourceKind, _ position: Int) -> ResourceSet {
        switch kind {
        case .articles: named(byArticle: position)
        case .actors: named(by: generation.actors[position])
        case .claims: named(by: generation.claims[position])
        case .events: named(by: generation.events[position])
        case .timelines: named(by: TimelineRecord(generation.timelines[position]))
        }
    }

    /// What the events of a timeline name; the events themselves are in it.
    func named(by timeline: TimelineRecord) -> ResourceSet {
        var set = ResourceSet()
        for event in timeline.events + timeline.undated { set.formUnion(named(by: .events, event)) }
        return set
    }

    private func named(byArticle position: Int) -> ResourceSet {
        var set = ResourceSet()
        let record = articleRecord(position)
        let dates = [record.read.datePublished, record.read.dateline?.date]
        set.actors = actors([record.publisher?.id, record.agency?.id])
        set.articles = articles(dates.flatMap(ids))
        return set
    }

    private func named(by actor: IndexedActor) -> ResourceSet {
        var set = ResourceSet()
        set.articles = Set(actor.descriptions.map(\.article))
        set.actors = actors([actor.partOf])
        return set
    }

    private func named(by indexed: IndexedClaim) -> ResourceSet {
        let claim = indexed.claim
        let article = articleRecord(indexed.article)
        var set = ResourceSet()
        set.articles = articles([claim.dateSaid, claim.dateOf].flatMap(ids)).union([indexed.article])
        set.actors = actors(
            [claim.claimant?.actor, article.publisher?.id] + claim.attribution.map(\.actor) + claim.about.map(\.actor))
        set.events = Set([claim.event].compactMap { $0.flatMap(generation.position(ofEvent:)) })
        return set
    }

    private func named(by event: IndexedEvent) -> ResourceSet {
        var set = ResourceSet()
        set.articles = articles(([event.date] + event.dateVariants).flatMap(ids)).union(event.reports.map(\.article))
        set.actors = actors(event.actors.map(\.actor) + event.places)
        set.claims = Set(event.claims.compactMap(generation.position(ofClaim:)))
        return set
    }

    private func ids(of date: DateFinding?) -> [String?] { (date?.evidence ?? []) + [date?.article] }

    private func actors(_ ids: [String?]) -> Set<Int> {
        Set(ids.compactMap { $0.flatMap(generation.position(ofActor:)) })
    }

    private func articles(_ ids: [String?]) -> Set<Int> {
        Set(ids.compactMap { $0.flatMap(generation.position(ofArticle:)) })
    }
}
