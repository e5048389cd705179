import Resources

/// How an abbreviation behaves before what follows it.
enum AbbreviationKind: String, Sendable {
    /// A name follows: `Gen. Petraeus`. Never the end of a sentence.
    case title
    /// Something follows that belongs to it: `vs. Spain`, `e.g. gas`. Never the end of a sentence.
    case inner
    /// An abbreviation only before a digit: `No. 10`, `Art. 5`. Otherwise an ordinary word and a full stop.
    case number
    /// An abbreviation only behind a comma: `Springfield, Ill.`
    case region
    /// May stand at the end of a sentence as well as inside: `Inc.`, `p.m.`, `Jan.`
    case either
}

/// The known abbreviations, without their last dot.
struct Abbreviations: Sendable {
    private let kinds: [UInt64: AbbreviationKind]

    /// Reads `abbreviations.tsv`.
    init(_ library: ResourceLibrary) throws(ResourceError) {
        var kinds: [UInt64: AbbreviationKind] = [:]
        for (number, row) in try library.table("abbreviations", columns: 2).enumerated() {
            guard let kind = AbbreviationKind(rawValue: row[1]) else {
                throw .malformed(file: "abbreviations.tsv", line: number + 2, reason: "no kind \(row[1])")
            }
            kinds[ByteWords.hash(Array(row[0].utf8)[...])] = kind
        }
        self.kinds = kinds
    }

    /// What `word` (without its last dot) is as an abbreviation, in the case in which it is written; `GEN` counts as `Gen`.
    func kind(of word: ArraySlice<UInt8>) -> AbbreviationKind? {
        if let kind = kinds[ByteWords.hash(word)] { return kind }
        guard word.count > 1, word.allSatisfy({ 0x41...0x5A ~= $0 }) else { return nil }
        return kinds[ByteWords.hash(titleCasing: word)]
    }
}
