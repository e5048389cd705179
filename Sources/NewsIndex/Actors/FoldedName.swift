import Resources

/// A name without case, diacritics and punctuation, so that spellings of one name compare equal.
///
/// `İlham Əliyev` and `Ilham Aliyev` fold to `ilham aliyev`, `O’Brien` to `obrien`.
struct FoldedName: Hashable, Sendable {
    /// The folded words, in order.
    let words: [String]

    /// Folds `name`.
    init(_ name: String) {
        words = NameFolding.words(name)
    }

    /// The words with a space between.
    var text: String { words.joined(separator: " ") }

    /// The name as an id: its words in `a-z0-9` with hyphens; null where nothing is left of it.
    var slug: String? {
        let slug = words.map { $0.filter { $0.isASCII } }.filter { !$0.isEmpty }.joined(separator: "-")
        return slug.isEmpty ? nil : slug
    }

    /// What a person is called by the last name alone: `putin`, `van der bellen`.
    var surname: String {
        guard let particle = words.dropFirst().dropLast().firstIndex(where: Self.particles.contains) else {
            return words.last ?? ""
        }
        return words[particle...].joined(separator: " ")
    }

    /// Whether it is a last name alone: one word, or words that begin with a particle.
    var isSurnameOnly: Bool { words.count < 2 || (words.first.map(Self.particles.contains) ?? false) }

    private static let particles: Set<String> = ["van", "von", "der", "de", "da", "di", "bin", "al", "el", "ibn"]
}
