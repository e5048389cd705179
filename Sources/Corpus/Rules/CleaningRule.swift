/// Finds one sort of words that are in the file but not in the article, and takes them out.
protocol CleaningRule: Sendable {
    /// Its name in `cleaning.removed`.
    var name: String { get }
    /// Takes out what it finds.
    func clean(_ draft: inout Draft)
}
