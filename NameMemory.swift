import TextModel

/// What the clear sentences of an article have shown, for its unclear ones: a name seen clearly once is known everywhere.
struct NameMemory: Sendable {
    private var kinds: [String: Votes] = [:]
    private var families: Set<String> = []
    private var givens: Set<String> = []
    private var firstWords: [String: EntityKind] = [:]
    private(set) var longest: [String: Int] = [:]

    private struct Votes: Sendable {
        var counts: [Int] = Array(repeating: 0, count: EntityKind.allCases.count)
    }

    init() {}

    /// Takes in a name of kind `kind`, written as `words`, with a weight.
    mutating func add(_ words: [String], _ kind: EntityKind, weight: Int) {
        guard let first = words.first, let last = words.last, let slot = EntityKind.allCases.firstIndex(of: kind) else {
            return
        }
        kinds[words.joined(separator: " "), default: Votes()].counts[slot] += weight
        longest[first] = max(longest[first] ?? 0, words.count)
        guard words.count > 1, weight > 1 else { return }
        switch kind {
        case .person:
            families.insert(last)
            if words.count > 2 { families.insert(words.suffix(2).joined(separator: " ")) }
            givens.insert(first)
        case .organization: firstWords[first] = .organization
        default: break
        }
    }

    /// The kind that most clear sentences give the name; null where none does.
    func kind(of words: [String]) -> EntityKind? {
        let key = words.joined(separator: " ")
        guard let counts = kinds[key]?.counts, let most = counts.max(), most > 0, let slot = counts.firstIndex(of: most)
        else { return nil }
        return EntityKind.allCases[slot]
    }

    /// Whether it is the family name of somebody whose full name stands in the article.
    func isFamilyName(_ words: [String]) -> Bool { families.contains(words.joined(separator: " ")) }

    /// Whether it is the given name of somebody whose full name stands in the article.
    func isGivenName(_ word: String) -> Bool { givens.contains(word) }

    /// The kind of the longer name that begins with the word: `Hyundai` of `Hyundai Group`.
    func kindOfLongerName(beginningWith word: String) -> EntityKind? { firstWords[word] }
}
