/// A filter that a list knows.
public struct FilterField: Sendable, Hashable {
    /// Its name in the query: `claimant`, `claimant.within`, `cue.class`.
    public let name: String
    /// The values it may have; null where any will do.
    public let allowed: [String]?
    /// Whether its values are ids of actors, so that an unknown one deserves a hint.
    public let namesActor: Bool
}

/// What a list can be asked: its filters and sorts, so that a request can be checked before it is answered.
public struct ListSchema: Sendable, Hashable {
    /// By name.
    public let filters: [FilterField]
    /// Names of the keys that it sorts by, `id` included.
    public let sorts: [String]
    /// The order without any wish.
    public let defaultSort: [SortKey]

    init<Element>(_ filters: [ListFilter<Element>], _ sorts: [ListSort<Element>], default first: SortKey) {
        let own = filters.map { FilterField(name: $0.name, allowed: $0.allowed, namesActor: $0.kind == .actor) }
        let within = filters.filter { $0.kind == .actor }.map {
            FilterField(name: $0.name + ListFilter<Element>.within, allowed: nil, namesActor: true)
        }
        self.filters = (own + within).sorted { $0.name < $1.name }
        self.sorts = (sorts.map(\.name) + ["id"]).sorted()
        defaultSort = [first]
    }

    /// `/v1/articles`.
    public static let articles = ListSchema(
        ListFilter.articles, ListSort.articles, default: SortKey(field: "datePublished", isDescending: true))
    /// `/v1/actors`.
    public static let actors = ListSchema(
        ListFilter.actors, ListSort.actors, default: SortKey(field: "mentions", isDescending: true))
    /// `/v1/claims`.
    public static let claims = ListSchema(
        ListFilter.claims, ListSort.claims, default: SortKey(field: "article", isDescending: false))
    /// `/v1/events`.
    public static let events = ListSchema(
        ListFilter.events, ListSort.events, default: SortKey(field: "date", isDescending: false))
    /// `/v1/timelines`.
    public static let timelines = ListSchema(
        ListFilter.timelines, ListSort.timelines, default: SortKey(field: "id", isDescending: false))
}
