import Extraction
import NewsIndex

/// Resources of a generation by their positions, each once.
struct ResourceSet: Sendable, Hashable {
    var articles: Set<Int> = []
    var actors: Set<Int> = []
    var claims: Set<Int> = []
    var events: Set<Int> = []

    mutating func formUnion(_ other: ResourceSet) {
        articles.formUnion(other.articles)
        actors.formUnion(other.actors)
        claims.formUnion(other.claims)
        events.formUnion(other.events)
    }

    mutating func subtract(_ other: ResourceSet) {
        articles.subtract(other.articles)
        actors.subtract(other.actors)
        claims.subtract(other.claims)
        events.subtract(other.events)
    }

    /// The positions of one kind in order.
    func sorted(_ inclusion: Inclusion) -> (kind: ResourceKind, positions: [Int])? {
        switch inclusion {
        case .articles: (.articles, articles.sorted())
        case .actors: (.actors, actors.sorted())
        case .claims: (.claims, claims.sorted())
        case .events: (.events, events.sorted())
        case .disputes: nil
        }
    }
}
