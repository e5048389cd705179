import Extraction
import TextModel

/// Gives every group its id.
///
/// Of two groups with one slug the best known keeps it (most mentions, then most articles, then the first article); the other adds its
/// type, and where that is taken too, a hash.
struct ActorIdentifiers: Sendable {
    /// Id of each group, in their order.
    let ids: [String]

    /// Ids for `groups`.
    init(_ groups: [ActorGroup]) {
        var ids = groups.map(\.slug)
        var taken = Set(ids)
        var keepers: Set<String> = []
        for position in Self.bestKnownFirst(groups) where !keepers.insert(groups[position].slug).inserted {
            let id = Self.freeID(for: groups[position], taken: taken)
            taken.insert(id)
            ids[position] = id
        }
        self.ids = ids
    }

    private static func bestKnownFirst(_ groups: [ActorGroup]) -> [Int] {
        let mentions = groups.map(\.mentions)
        return groups.indices.sorted { left, right in
            (-mentions[left], -groups[left].members.count, left) < (
                -mentions[right], -groups[right].members.count, right
            )
        }
    }

    private static func freeID(for group: ActorGroup, taken: Set<String>) -> String {
        let typed = "\(group.slug)-\(group.type.rawValue)"
        guard taken.contains(typed) else { return typed }
        let parts = [group.slug, group.type.rawValue] + group.members.prefix(1).map(\.articleID)
        var hash = StableHash()
        repeat {
            for part in parts { hash.combine(part) }
            let id = "\(typed)-\(hash.base32())"
            if !taken.contains(id) { return id }
        } while true
    }
}
