import Corpus
import Extraction
import TextModel

/// The five lists of a generation, ready to be asked.
struct ResourceLists: Sendable {
    let articles: ResourceList
    let actors: ResourceList
    let claims: ResourceList
    let events: ResourceList
    let timelines: ResourceList
    /// For every article the id of its agency, where that is an actor.
    let agencies: [String?]
    private let parts: [String: [String]]

    init(_ source: ListSource, timelines: [Timeline]) {
        agencies = source.articles.map(source.agency(of:))
        articles = ResourceList(
            source.articles, ids: source.articles.map(\.read.article.id), schema: .articles,
            filters: ListFilter.articles, sorts: ListSort.articles, source: source)
        actors = ResourceList(
            source.actors, ids: source.actors.map(\.id), schema: .actors, filters: ListFilter.actors,
            sorts: ListSort.actors, source: source)
        claims = ResourceList(
            source.claims, ids: source.claims.map(\.claim.id), schema: .claims, filters: ListFilter.claims,
            sorts: ListSort.claims, source: source)
        events = ResourceList(
            source.events, ids: source.events.map(\.id), schema: .events, filters: ListFilter.events,
            sorts: ListSort.events, source: source)
        self.timelines = ResourceList(
            timelines, ids: timelines.map(\.id), schema: .timelines, filters: ListFilter.timelines,
            sorts: ListSort.timelines, source: source)
        parts = Dictionary(
            grouping: source.actors.filter { $0.partOf != nil }, by: { $0.partOf ?? "" }
        ).mapValues { $0.map(\.id) }
    }

    /// The actor and whatever belongs to it, however deep.
    func within(_ actor: String) -> [String] {
        var found = [actor]
        var next = 0
        while next < found.count {
            found += parts[found[next]] ?? []
            next += 1
        }
        return found
    }
}
