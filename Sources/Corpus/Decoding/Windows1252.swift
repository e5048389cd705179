import TextModel

/// Windows-1252, in which old content systems still write: byte 0x92 is an apostrophe.
enum Windows1252 {
    /// The characters of 0x80 to 0x9F (Unicode's CP1252.TXT); 0xFFFD where there is none.
    static let upperControls: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]

    /// The character of `byte`.
    static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        let value = (0x80...0x9F).contains(byte) ? upperControls[Int(byte) - 0x80] : UInt32(byte)
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// Decodes `bytes`; the five bytes without a character become U+FFFD.
    static func decode(_ bytes: [UInt8]) -> DecodedText {
        var scalars = String.UnicodeScalarView()
        var illFormed = 0
        for byte in bytes {
            let scalar = scalar(byte)
            if scalar == "\u{FFFD}" { illFormed += 1 }
            scalars.append(scalar)
        }
        return DecodedText(text: UTF8Text(String(scalars)), encoding: "windows-1252", illFormed: illFormed)
    }

    /// What the bytes above 0x7F look like.
    struct Signs {
        /// Well-formed UTF-8 sequences of several bytes.
        var sequences = 0
        /// Maximal subparts that are no UTF-8.
        var illFormed = 0
        /// Of these, the ones that stand where Windows-1252 would have a letter, quotation mark or dash.
        var plausible = 0
        /// The rest.
        var oddities: Int { illFormed - plausible }
        /// A text is Windows-1252 if its bytes make sense in it and hardly any makes sense as UTF-8.
        var suggestWindows1252: Bool { plausible > oddities * 4 && plausible > sequences * 4 }
    }

    /// Looks through bytes that are not all UTF-8.
    static func signs(in bytes: [UInt8]) -> Signs {
        var signs = Signs()
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let rest = bytes[index..<min(index + 4, bytes.count)]
            let length = UTF8Scan.wellFormedLength(rest)
            if length > 0 {
                signs.sequences += 1
            } else {
                signs.illFormed += 1
                if UTF8Scan.prefixLength(rest) == 1 && isPlausible(bytes, at: index) { signs.plausible += 1 }
            }
            index += max(length, UTF8Scan.prefixLength(rest))
        }
        return signs
    }

    private static func isPlausible(_ bytes: [UInt8], at index: Int) -> Bool {
        let before = index > 0 ? bytes[index - 1] : 0x20
        let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        switch bytes[index] {
        case 0x80, 0xA3, 0xA5: return isDigit(after) || isDigit(before) || after == 0x20
        case 0x82, 0x84, 0x85, 0x8B, 0x91...0x97, 0x9B, 0xA0, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xBB, 0xBD:
            return true
        case 0x8A, 0x8C, 0x8E, 0xC0...0xD6, 0xD8...0xDE: return !isLower(before) && isLetter(after)
        case 0x9A, 0x9C, 0x9E, 0xDF...0xF6, 0xF8...0xFE: return isLetter(before) || isLetter(after)
        default: return false
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) || byte >= 0xC0 }
}
