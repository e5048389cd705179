/// All resources that an answer pages through.
struct Listing: Sendable {
    /// How many there are.
    let total: Int
    /// The bytes of the one at a place.
    let body: @Sendable (Int) -> [UInt8]
    /// What those at some places name, for `include`.
    let named: @Sendable (Range<Int>) -> ResourceSet

    init(
        total: Int, body: @escaping @Sendable (Int) -> [UInt8],
        named: @escaping @Sendable (Range<Int>) -> ResourceSet = { _ in ResourceSet() }
    ) {
        self.total = total
        self.body = body
        self.named = named
    }
}
