import Resources

/// Cuts a hyphenated word where only a part of it is a name: `Russian`-linked, anti-`Azerbaijani`, `Moscow`-`Baku`.
///
/// Left whole: `Al-Shabaab`, `Guinea-Bissau`, `Jean-Pierre`, `al-Assad`, `Naza-rov`, `well-known`.
enum HyphenCut {
    /// Prefixes that leave the name behind them alone.
    private static let prefixes: Set<String> = [
        "anti", "cross", "ex", "half", "inter", "mid", "neo", "non", "pan", "post", "pre", "pro", "quasi", "trans",
        "ultra", "un",
    ]

    /// The byte ranges of the parts; null where the word stays whole.
    static func parts(of word: String, lexicon: NameLexicon, register: Register) -> [Range<Int>]? {
        guard register.candidates(word).isEmpty else { return nil }
        let ranges = pieces(Array(word.utf8))
        guard ranges.count > 1, ranges.count < 8 else { return nil }
        let bytes = Array(word.utf8)
        let words = ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
        let isNamed = words.map { $0.unicodeScalars.first?.properties.isUppercase ?? false }
        guard isNamed.contains(true) else { return nil }
        if isNamed.allSatisfy({ $0 }) {
            return words.allSatisfy { isPlaceOrPeople($0, register) } ? ranges : nil
        }
        return zip(words, isNamed).allSatisfy { $1 || isOrdinary($0, lexicon) } ? ranges : nil
    }

    private static func pieces(_ bytes: [UInt8]) -> [Range<Int>] {
        var out: [Range<Int>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "-") {
            if index > start { out.append(start..<index) }
            start = index + 1
        }
        if start < bytes.count { out.append(start..<bytes.count) }
        return out
    }

    private static func isOrdinary(_ word: String, _ lexicon: NameLexicon) -> Bool {
        let key = NameFolding.foldWord(word)
        if prefixes.contains(key) { return true }
        let traits = lexicon.traits(of: key)
        return traits.contains(.common) && !traits.contains(.particle)
    }

    private static func isPlaceOrPeople(_ word: String, _ register: Register) -> Bool {
        register.candidates(word).contains { name in
            switch name.actor.sort {
            case .country, .place: true
            case .group, .organization: name.kind == .acronym || name.kind == .demonym
            case .person: false
            }
        }
    }
}
