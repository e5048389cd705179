/// Tells a list of names from other words by its capitals.
enum PersonNames {
    private static let particles: Set<String> = [
        "de", "del", "della", "der", "den", "van", "von", "zu", "bin", "bint", "ibn", "al", "el", "da", "dos", "di",
        "du",
        "la", "le", "ter", "ten", "y", "e", "af", "ben",
    ]
    private static let joints: Set<String> = ["and", "&", "und", "et", "with"]

    /// The names in `words`, parted by commas and `and`; null if anything else stands there.
    ///
    /// `Anna de la Cruz, B. K. Singh and MARY SMITH` gives three.
    static func list(_ written: Substring) -> [String]? {
        var names: [[String]] = [[]]
        for chunk in written.split(whereSeparator: { $0.isWhitespace }) {
            let endsName = chunk.hasSuffix(",") || chunk.hasSuffix(";")
            let word = endsName ? String(chunk.dropLast()) : String(chunk)
            if joints.contains(word) { names.append([]) } else { names[names.count - 1].append(word) }
            if endsName { names.append([]) }
        }
        let found = names.filter { !$0.isEmpty }
        guard !found.isEmpty, found.allSatisfy(isName) else { return nil }
        return found.map { $0.joined(separator: " ") }
    }

    private static func isName(_ words: [String]) -> Bool {
        guard (1...5).contains(words.count), let first = words.first, isCapitalized(first) || particles.contains(first)
        else {
            return false
        }
        return words.allSatisfy { isCapitalized($0) || particles.contains($0) } && words.contains(where: isCapitalized)
    }

    /// Whether `word` begins with a capital and has nothing in it that names have not.
    static func isCapitalized(_ word: String) -> Bool {
        guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return false }
        return word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ".-'’".unicodeScalars.contains($0) }
    }
}
