/// The entries of one bundled list, one a line below a header line that tells form and origin.
public struct WordList: Sendable {
    /// The header without its `#`.
    public let header: String
    /// The entries in the order of the file, which is that of their bytes.
    public let entries: [String]

    init(header: String, entries: [String]) {
        self.header = header
        self.entries = entries
    }

    /// Whether `word` stands in the list just so. Found by halving, so that no second table is kept.
    public func contains(_ word: String) -> Bool {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].utf8.lexicographicallyPrecedes(word.utf8) { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low] == word
    }
}
