/// How far indexing has come.
public struct IndexProgress: Sendable, Hashable {
    /// Files done.
    public let done: Int
    /// Files in all.
    public let total: Int

    /// Progress.
    public init(done: Int, total: Int) {
        self.done = done
        self.total = total
    }
}
