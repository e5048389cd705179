import Resources

/// The lists about words in and around names, read once into one table.
struct NameLexicon: Sendable {
    private let words: [String: WordTraits]
    private let familyEndings: [String]
    private let placeEndings: [String]

    /// Each list with the trait that it gives its words.
    private static let lists: [(name: String, trait: WordTraits)] = [
        ("spelling-words", .common), ("function-words", .function), ("given-names", .given), ("family-names", .family),
        ("titles", .title), ("title-parts", .titlePart), ("honorifics", .honorific),
        ("organization-heads", .organizationHead), ("organization-of-heads", .organizationOfHead),
        ("place-heads", .placeHead), ("place-first-words", .placeFirst), ("event-heads", .eventHead),
        ("law-heads", .lawHead), ("product-heads", .productHead), ("person-verbs", .speech),
        ("name-particles", .particle), ("calendar-words", .calendar), ("wary-names", .wary),
        ("no-names", .noName),
    ]

    init(_ library: ResourceLibrary) throws(ResourceError) {
        var words: [String: WordTraits] = [:]
        words.reserveCapacity(120_000)
        for list in Self.lists {
            for entry in try library.list(list.name).entries {
                words[NameFolding.foldWord(entry), default: []].insert(list.trait)
            }
        }
        self.words = words
        familyEndings = try library.list("family-name-endings").entries
        placeEndings = try library.list("place-name-endings").entries
    }

    /// The traits of a folded word; of a plural title those of one.
    func traits(of word: String) -> WordTraits {
        let own = words[word] ?? []
        guard word.utf8.count > 4, word.utf8.last == UInt8(ascii: "s"), !own.contains(.title),
            words[String(word.dropLast())]?.contains(.title) == true
        else { return own }
        return own.union([.title, .common])
    }

    /// Whether a folded word ends like `Kartashov`, `Sahakyan`.
    func endsLikeFamilyName(_ word: String) -> Bool { word.utf8.count > 5 && hasEnding(word, of: familyEndings) }

    /// Whether a folded word ends like `Pavlograd`, `Jalalabad`.
    func endsLikePlace(_ word: String) -> Bool { word.utf8.count > 6 && hasEnding(word, of: placeEndings) }

    private func hasEnding(_ word: String, of endings: [String]) -> Bool { endings.contains { word.hasSuffix($0) } }
}
