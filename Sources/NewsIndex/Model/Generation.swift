import Corpus
import Extraction
import TextModel

/// One immutable state of the index: everything that all articles together say.
///
/// Articles stand in the order of their path; actors, claims, events and timelines in that of their contract's default sort is made per query.
/// Claims, mentions and events carry the merged actors' ids.
public struct Generation: Sendable {
    /// Opaque hash of articles, build and settings; equal on every replica and after every restart.
    public let id: String
    /// By path, in reading order.
    public let articles: [IndexedArticle]
    /// By id.
    public let actors: [IndexedActor]
    /// By article, then in reading order.
    public let claims: [IndexedClaim]
    /// By earliest day, undated last, then by id.
    public let events: [IndexedEvent]
    /// `all` first, then by id.
    public let timelines: [Timeline]
    /// Per file what became of it, by path.
    public let ingest: [IngestRecord]
    /// Where the articles of equal text, other spellings of actors and members of merged events lead: old id to new id.
    public let redirects: [String: String]

    let articleByID: [String: Int]
    let actorByID: [String: Int]
    let claimByID: [String: Int]
    let eventByID: [String: Int]
    let timelineByID: [String: Int]
    let lists: ResourceLists

    /// A generation over resources that are merged already.
    public init(
        id: String, articles: [IndexedArticle], actors: [IndexedActor], claims: [IndexedClaim],
        events: [IndexedEvent], timelines: [Timeline], ingest: [IngestRecord], redirects: [String: String]
    ) {
        self.id = id
        self.articles = articles
        self.actors = actors
        self.claims = claims
        self.events = events
        self.timelines = timelines
        self.ingest = ingest
        self.redirects = redirects
        articleByID = Self.positions(articles.map(\.read.article.id))
        actorByID = Self.positions(actors.map(\.id))
        claimByID = Self.positions(claims.map(\.claim.id))
        eventByID = Self.positions(events.map(\.id))
        timelineByID = Self.positions(timelines.map(\.id))
        lists = ResourceLists(
            ListSource(articles: articles, actors: actors, claims: claims, events: events), timelines: timelines)
    }

    private static func positions(_ ids: [String]) -> [String: Int] {
        Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The article `id`, not following redirects.
    public func article(_ id: String) -> IndexedArticle? { articleByID[id].map { articles[$0] } }
    /// The actor `id`, not following redirects.
    public func actor(_ id: String) -> IndexedActor? { actorByID[id].map { actors[$0] } }
    /// The claim `id`, not following redirects.
    public func claim(_ id: String) -> IndexedClaim? { claimByID[id].map { claims[$0] } }
    /// The event `id`, not following redirects.
    public func event(_ id: String) -> IndexedEvent? { eventByID[id].map { events[$0] } }
    /// The timeline `id`, not following redirects.
    public func timeline(_ id: String) -> Timeline? { timelineByID[id].map { timelines[$0] } }
}
