import Synchronization

/// Values that are kept until together they pass a bound; then the oldest go first.
final class BoundedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Shelf {
        var values: [Key: (value: Value, cost: Int)] = [:]
        var order: [Key] = []
        var dropped = 0
        var size = 0
    }

    private let bound: Int
    private let shelf = Mutex(Shelf())

    /// A cache of values that cost at most `bound` together.
    init(bound: Int) { self.bound = bound }

    /// The value of `key`, where it is kept.
    func value(_ key: Key) -> Value? { shelf.withLock { $0.values[key]?.value } }

    /// Keeps `value`, which takes `cost` bytes. What takes more than a quarter of the bound is not kept.
    func keep(_ value: Value, for key: Key, cost: Int) {
        guard cost <= bound / 4 else { return }
        shelf.withLock { shelf in
            guard shelf.values[key] == nil else { return }
            shelf.values[key] = (value, cost)
            shelf.order.append(key)
            shelf.size += cost
            while shelf.size > bound, shelf.dropped < shelf.order.count { Self.dropOldest(of: &shelf) }
            Self.compact(&shelf)
        }
    }

    private static func dropOldest(of shelf: inout Shelf) {
        shelf.size -= shelf.values.removeValue(forKey: shelf.order[shelf.dropped])?.cost ?? 0
        shelf.dropped += 1
    }

    /// Takes the dropped keys out once they are half of the list, so that each costs one move on average.
    private static func compact(_ shelf: inout Shelf) {
        guard shelf.dropped > shelf.order.count / 2 else { return }
        shelf.order.removeFirst(shelf.dropped)
        shelf.dropped = 0
    }
}
