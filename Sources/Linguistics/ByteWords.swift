/// A set of words that is asked with bytes of a text, so that no string is made for a token.
///
/// Kept as 64-bit FNV-1a hashes, which are used for membership only.
struct ByteWords: Sendable {
    private let hashes: Set<UInt64>

    /// The words, as written.
    init(_ words: some Sequence<String>) { hashes = Set(words.map { Self.hash(Array($0.utf8)[...]) }) }

    /// Whether the bytes are a word of the set just so.
    func contains(_ word: ArraySlice<UInt8>) -> Bool { hashes.contains(Self.hash(word)) }

    /// Whether they are once their ASCII capitals are made small.
    func containsFolded(_ word: ArraySlice<UInt8>) -> Bool { hashes.contains(Self.hash(folding: word)) }

    /// FNV-1a of the bytes.
    static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return hash
    }

    /// FNV-1a of the bytes, ASCII capitals behind the first byte made small.
    static func hash(titleCasing word: ArraySlice<UInt8>) -> UInt64 {
        var hash = hash(word.prefix(1))
        for byte in word.dropFirst() { hash = (hash ^ UInt64(byte.asciiLowercased)) &* 0x0000_0100_0000_01b3 }
        return hash
    }

    /// FNV-1a of the bytes, ASCII capitals made small.
    static func hash(folding word: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte.asciiLowercased)) &* 0x0000_0100_0000_01b3 }
        return hash
    }
}
