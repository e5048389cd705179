/// One character of a text: its class and its length in bytes.
struct Glyph {
    let kind: CharacterClass
    let length: Int
}

/// Reads the characters of a stretch of bytes by their place, in constant time each; never outside the stretch.
struct GlyphReader {
    let bytes: [UInt8]
    let start: Int
    let end: Int

    /// A reader of `span`, cut to the bytes that are there.
    init(_ bytes: [UInt8], from start: Int, to end: Int) {
        self.bytes = bytes
        self.start = min(max(start, 0), bytes.count)
        self.end = min(max(end, self.start), bytes.count)
    }

    /// The character that begins at `index`; blank beyond the stretch.
    func glyph(at index: Int) -> Glyph {
        guard index >= start, index < end else { return Glyph(kind: .blank, length: 1) }
        let byte = bytes[index]
        guard byte >= 0x80 else { return Glyph(kind: .ofASCII(byte), length: 1) }
        let length = length(at: index)
        return Glyph(kind: length > 1 ? .ofScalar(scalar(at: index)) : .symbol, length: length)
    }

    /// The code point that begins at `index`; zero beyond the stretch.
    func scalar(at index: Int) -> UInt32 {
        let byte = byte(index)
        let length = length(at: index)
        guard length > 1 else { return UInt32(byte) }
        var value = UInt32(byte & (0x7F >> UInt8(length)))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return value
    }

    private func length(at index: Int) -> Int {
        let byte = byte(index)
        return min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1, max(1, end - index))
    }

    /// The class of the character that begins at `index`.
    func kind(at index: Int) -> CharacterClass { glyph(at: index).kind }

    /// The class of the character that ends before `index`; blank at the start of the stretch.
    func kind(before index: Int) -> CharacterClass { kind(at: previous(index)) }

    /// Where the character that ends before `index` begins; one before the stretch if there is none.
    func previous(_ index: Int) -> Int {
        var at = index - 1
        while at > start, at < end, bytes[at] & 0xC0 == 0x80, index - at < 4 { at -= 1 }
        return at
    }

    /// The byte at `index`; zero beyond the stretch.
    func byte(_ index: Int) -> UInt8 { index >= start && index < end ? bytes[index] : 0 }

    /// The byte at `index`, ASCII capitals made small.
    func folded(_ index: Int) -> UInt8 { byte(index).asciiLowercased }

    /// Whether the ASCII text `prefix` (in small letters) stands at `index`, in whatever case.
    func has(_ prefix: StaticString, at index: Int) -> Bool {
        prefix.withUTF8Buffer { wanted in
            for (offset, byte) in wanted.enumerated() where folded(index + offset) != byte { return false }
            return true
        }
    }
}

extension UInt8 {
    /// The byte, an ASCII capital made small.
    var asciiLowercased: UInt8 { 0x41...0x5A ~= self ? self | 0x20 : self }
}
