import NewsIndex
import Synchronization

/// What queries found, kept until the results together pass a bound; then all are forgotten.
final class QueryCache: Sendable {
    private struct Key: Hashable {
        let kind: ResourceKind
        let query: ResourceQuery
    }

    private struct Shelf {
        var found: [Key: [Int]] = [:]
        var size = 0
    }

    private let bound: Int
    private let shelf = Mutex(Shelf())

    /// A cache of about `bound` bytes.
    init(bound: Int) { self.bound = bound }

    /// The positions for `query`, found by `search` where they are not kept.
    func positions(_ kind: ResourceKind, _ query: ResourceQuery, search: () -> [Int]) -> [Int] {
        let key = Key(kind: kind, query: query)
        if let kept = shelf.withLock({ $0.found[key] }) { return kept }
        let found = search()
        shelf.withLock { keep(found, for: key, in: &$0) }
        return found
    }

    /// How many queries are kept.
    var count: Int { shelf.withLock { $0.found.count } }

    /// Counts the query's own words too, so that many long questions without results are bounded.
    private func keep(_ found: [Int], for key: Key, in shelf: inout Shelf) {
        let words = key.query.filters.flatMap(\.values).reduce(0) { $0 + $1.utf8.count }
        let cost = found.count * MemoryLayout<Int>.stride + words + 512
        if shelf.size + cost > bound { shelf = Shelf() }
        guard cost <= bound, shelf.found.updateValue(found, forKey: key) == nil else { return }
        shelf.size += cost
    }
}
