import Resources
import TextModel

/// Takes out lines that a web page puts between the paragraphs: `Advertisement`, `Read more`, `Story Continued Below`, `4.3k SHARES Facebook Twitter`.
struct InterfaceLineRule: CleaningRule {
    let name = "interface-line"
    private static let longest = 90
    private let kinds: [String: Removal.Kind]

    init(_ library: ResourceLibrary) throws(ResourceError) {
        var kinds: [String: Removal.Kind] = [:]
        for row in try library.table("interface-lines", columns: 2) { kinds[row[0]] = Removal.Kind(rawValue: row[1]) }
        self.kinds = kinds
    }

    func clean(_ draft: inout Draft) {
        for index in draft.left where draft.passages[index].rest.count <= Self.longest {
            let words = draft.words(index).words
            guard let kind = kinds[words.joined(separator: " ")] ?? shareCounter(words) else { continue }
            draft.take(index, as: kind, by: name)
        }
    }

    /// `1.1k SHARES Share Tweet`: a counter, and nothing but names of buttons behind it.
    private func shareCounter(_ words: [String]) -> Removal.Kind? {
        guard let place = words.firstIndex(where: { $0 == "shares" || $0 == "share" }), place <= 2 else { return nil }
        let isCounted = place > 0 && words[..<place].allSatisfy { $0.first.map { ("0"..."9").contains($0) } ?? false }
        return isCounted
            && words[(place + 1)...].allSatisfy { kinds[$0] != nil || ["this", "story", "article"].contains($0) }
            ? .sharePrompt : nil
    }
}
