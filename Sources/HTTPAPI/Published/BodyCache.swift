import TextModel

/// Ready bytes of resources, made at first use and dropped, oldest first, when they grow beyond a bound.
struct BodyCache: Sendable {
    /// One representation of one resource.
    struct Key: Hashable, Sendable {
        let kind: ResourceKind
        let position: Int
        let unit: OffsetUnit
        let isListed: Bool
    }

    private let kept: BoundedCache<Key, [UInt8]>

    /// A cache of at most `bound` bytes.
    init(bound: Int) { kept = BoundedCache(bound: bound) }

    /// The bytes of `key`, made by `make` where they are not there yet.
    func body(_ key: Key, make: () -> [UInt8]) -> [UInt8] {
        if let ready = kept.value(key) { return ready }
        let made = make()
        kept.keep(made, for: key, cost: made.count)
        return made
    }
}
