import Extraction

/// To whom every actor belongs, by what most articles say.
///
/// Only actors of the corpus count, and no actor belongs to itself by way of others: whoever follows the links comes to an end.
struct ActorParents: Sendable {
    private var parents: [String: String] = [:]

    /// The parents of the actors in `merged`.
    init(_ merged: MergedActors) {
        let ids = Set(merged.actors.map(\.id))
        for (id, group) in merged.actors {
            var counts: [String: Int] = [:]
            for member in group.members {
                guard let part = merged.renamings[member.article](member.actor.partOf) else { continue }
                let parent = merged.redirects[part] ?? part
                if parent != id, ids.contains(parent) { counts[parent, default: 0] += 1 }
            }
            parents[id] = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
        }
        cutCircles(merged.actors.map(\.id))
    }

    /// The actor that `id` belongs to.
    subscript(id: String) -> String? { parents[id] }

    /// Takes out the last link of every circle; looks at each actor once.
    private mutating func cutCircles(_ ids: [String]) {
        var settled: Set<String> = []
        for id in ids {
            var path: Set<String> = []
            var at = id
            while !settled.contains(at), path.insert(at).inserted, let next = parents[at] {
                if path.contains(next) { parents[at] = nil } else { at = next }
            }
            settled.formUnion(path)
        }
    }
}
