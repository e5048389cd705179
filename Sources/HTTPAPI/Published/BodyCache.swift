import Synchronization
import TextModel

/// Ready bytes of resources, made at first use and dropped, oldest first, when they grow beyond a bound.
final class BodyCache: Sendable {
    /// One representation of one resource.
    struct Key: Hashable, Sendable {
        let kind: ResourceKind
        let position: Int
        let unit: OffsetUnit
        let isListed: Bool
    }

    private struct Shelf {
        var bodies: [Key: [UInt8]] = [:]
        var order: [Key] = []
        var dropped = 0
        var size = 0
    }

    private let bound: Int
    private let shelf = Mutex(Shelf())

    /// A cache of at most `bound` bytes.
    init(bound: Int) { self.bound = bound }

    /// The bytes of `key`, made by `make` where they are not there yet.
    func body(_ key: Key, make: () -> [UInt8]) -> [UInt8] {
        if let ready = shelf.withLock({ $0.bodies[key] }) { return ready }
        let made = make()
        shelf.withLock { store(made, for: key, in: &$0) }
        return made
    }

    private func store(_ body: [UInt8], for key: Key, in shelf: inout Shelf) {
        guard body.count <= bound / 4, shelf.bodies[key] == nil else { return }
        shelf.bodies[key] = body
        shelf.order.append(key)
        shelf.size += body.count
        while shelf.size > bound, shelf.dropped < shelf.order.count { dropOldest(of: &shelf) }
        compact(&shelf)
    }

    private func dropOldest(of shelf: inout Shelf) {
        shelf.size -= shelf.bodies.removeValue(forKey: shelf.order[shelf.dropped])?.count ?? 0
        shelf.dropped += 1
    }

    /// Takes the dropped keys out once they are half of the list, so that each costs one move on average.
    private func compact(_ shelf: inout Shelf) {
        guard shelf.dropped > shelf.order.count / 2 else { return }
        shelf.order.removeFirst(shelf.dropped)
        shelf.dropped = 0
    }
}
