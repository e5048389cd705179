/// The part of a list that one answer gives.
struct Page: Sendable, Hashable {
    /// How many are in the whole list.
    let total: Int
    let limit: Int
    /// Which of them.
    let range: Range<Int>

    /// The page that `query` asks for of `total` resources.
    init(total: Int, offset: Int, limit: Int) {
        self.total = total
        self.limit = limit
        let start = min(offset, total)
        range = start..<(start + min(limit, total - start))
    }

    /// Where the next page begins; null at the end, and where nothing but the count was asked for.
    var next: Cursor? { limit > 0 && range.upperBound < total ? Cursor(offset: range.upperBound) : nil }
}
