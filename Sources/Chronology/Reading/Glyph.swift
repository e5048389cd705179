/// Classes of characters by their UTF-8 bytes.
enum Glyph {
    static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    static func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
    static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

    /// Whether the byte at `at` goes on with a word: ASCII letters and every character beyond ASCII that is no mark or space.
    static func isLetter(_ bytes: [UInt8], _ at: Int) -> Bool {
        let byte = bytes[at]
        if byte < 0x80 { return isUpper(byte) || isLower(byte) }
        return spaceLength(bytes, at) == 0 && mark(bytes, at) == nil
    }

    /// Bytes of the white space at `at`, 0 where there is none. Control characters count as white space.
    static func spaceLength(_ bytes: [UInt8], _ at: Int) -> Int {
        let byte = bytes[at]
        if byte <= 0x20 || byte == 0x7F { return 1 }
        if byte == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 { return 2 }
        guard byte == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80 else { return 0 }
        return (0x80...0x8B).contains(bytes[at + 2]) || bytes[at + 2] == 0xAF ? 3 : 0
    }

    /// The mark at `at` and its bytes; null where a letter, digit or space stands there.
    static func mark(_ bytes: [UInt8], _ at: Int) -> (mark: Mark, length: Int)? {
        let byte = bytes[at]
        if byte < 0x80 { return ascii(byte).map { ($0, 1) } }
        if byte == 0xC2, at + 1 < bytes.count { return bytes[at + 1] == 0xA3 ? (.currency, 2) : nil }
        guard byte == 0xE2, at + 2 < bytes.count else { return nil }
        if bytes[at + 1] == 0x82, bytes[at + 2] == 0xAC { return (.currency, 3) }
        return bytes[at + 1] == 0x80 ? punctuation(bytes[at + 2]).map { ($0, 3) } : nil
    }

    private static func ascii(_ byte: UInt8) -> Mark? {
        switch byte {
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "."): .period
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: "-"): .hyphen
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
        case UInt8(ascii: "("), UInt8(ascii: "["): .opening
        case UInt8(ascii: ")"), UInt8(ascii: "]"): .closing
        case UInt8(ascii: "\""): .quote
        case UInt8(ascii: "$"): .currency
        case UInt8(ascii: "%"): .percent
        case UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
        default: isDigit(byte) || isUpper(byte) || isLower(byte) || byte <= 0x20 || byte == 0x7F ? nil : .other
        }
    }

    /// The marks of U+2010 to U+203F.
    private static func punctuation(_ byte: UInt8) -> Mark? {
        switch byte {
        case 0x90, 0x91: .hyphen
        case 0x92...0x95: .dash
        case 0x98, 0x99, 0xB2: .apostrophe
        case 0x9C, 0x9D, 0x9E: .quote
        case 0xA6: .stop
        case 0x80...0x8B, 0xAF: nil
        default: .other
        }
    }
}
