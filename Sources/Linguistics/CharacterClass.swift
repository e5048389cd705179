/// What a character does in a text, as far as cutting it into tokens goes.
enum CharacterClass: UInt8 {
    /// White space, control characters, byte order marks, zero-width spaces and marks of direction.
    case blank
    case lower, upper
    /// A letter of a script without case: Chinese, Arabic, Hebrew.
    case uncased
    case digit
    /// A combining mark or modifier letter; it stays with what stands before it.
    case mark
    /// Zero-width joiners and the soft hyphen: part of a word between letters, blank anywhere else.
    case joiner
    case hyphen, dash
    /// `'` and `’`.
    case apostrophe
    case quote
    /// `.`
    case stop
    /// `!`, `?` and what is like them in other scripts.
    case exclamation
    /// `…`
    case ellipsis
    /// A full stop of a script without capitals: `。`, `।`, `۔`.
    case wideStop
    case opening, closing
    case emoji
    case symbol

    /// Whether a word can begin with it or go on with it.
    var isLetter: Bool { self == .lower || self == .upper || self == .uncased }
    /// A letter or digit.
    var isWord: Bool { isLetter || self == .digit }

    /// The class of an ASCII byte.
    static func ofASCII(_ byte: UInt8) -> CharacterClass {
        switch byte {
        case 0x61...0x7A: .lower
        case 0x41...0x5A: .upper
        case 0x30...0x39: .digit
        case 0...0x20, 0x7F: .blank
        case UInt8(ascii: "."): .stop
        case UInt8(ascii: "!"), UInt8(ascii: "?"): .exclamation
        case UInt8(ascii: "-"): .hyphen
        case UInt8(ascii: "'"): .apostrophe
        case UInt8(ascii: "\""), UInt8(ascii: "`"): .quote
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opening
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closing
        default: .symbol
        }
    }

    /// The class of a code point beyond ASCII. Common blocks come first, the rest by general category (Unicode, chapter 4.5).
    static func ofScalar(_ value: UInt32) -> CharacterClass {
        switch value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FF, 0xAC00...0xD7A3,
            0x20000...0x3FFFD:
            .uncased
        case 0xAD, 0x200C, 0x200D: .joiner
        case 0x2010, 0x2011: .hyphen
        case 0x2019, 0xFF07: .apostrophe
        case 0x2018, 0x201A...0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0x300C...0x300F, 0x301D...0x301F, 0xFF02, 0xFF62,
            0xFF63:
            .quote
        case 0x2026: .ellipsis
        case 0x3002, 0xFF0E, 0xFF61, 0x0964, 0x0965, 0x06D4, 0x1362: .wideStop
        case 0xFF01, 0xFF1F, 0x203C, 0x2047...0x2049, 0x061F, 0x203D: .exclamation
        case 0x2B0...0x2FF, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: .mark
        case 0x1F000...0x1FAFF: .emoji
        default: byCategory(value)
        }
    }

    private static func byCategory(_ value: UInt32) -> CharacterClass {
        guard let scalar = Unicode.Scalar(value) else { return .symbol }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: .upper
        case .lowercaseLetter: .lower
        case .otherLetter, .modifierLetter: .uncased
        case .decimalNumber, .letterNumber, .otherNumber: .digit
        case .nonspacingMark, .spacingMark, .enclosingMark: .mark
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: .blank
        case .openPunctuation: .opening
        case .closePunctuation: .closing
        case .initialPunctuation, .finalPunctuation: .quote
        case .dashPunctuation: .dash
        case .otherSymbol: .emoji
        default: .symbol
        }
    }
}
