import Foundation

/// One form for all spellings of a name that differ only in capitals, accents, dots and hyphens.
///
/// `Al-Shabaab`, `al Shabaab` → `al shabaab`; `Türkiye` → `turkiye`; `U.S.` → `us`. A leading article goes:
/// `The Hague` → `hague`. The same on every machine: no locale is asked.
public enum NameFolding {
    /// The folded form of a name.
    public static func fold(_ name: some StringProtocol) -> String {
        withoutArticle(foldWord(name))
    }

    /// The folded form of a single word, its article-like words kept: `The` → `the`.
    public static func foldWord(_ name: some StringProtocol) -> String {
        var isFolded = true
        for byte in name.utf8 {
            if byte >= 0x80 { return folded(plain(String(name)).utf8) }
            if foldedByte(byte) != byte { isFolded = false }
        }
        return isFolded ? String(name) : folded(name.utf8)
    }

    private static func folded(_ bytes: some Collection<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { buffer in
            var count = 0
            for byte in bytes {
                guard let kept = foldedByte(byte) else { continue }
                buffer[count] = kept
                count += 1
            }
            return count
        }
    }

    /// The words of a name, folded and without marks: `O’Brien` → `obrien`; `toutiao.com` → `toutiao`, `com`; `U.S.` → `us`.
    public static func words(_ name: String) -> [String] {
        var reader = WordReader()
        for scalar in plain(name).unicodeScalars { reader.take(scalar) }
        return reader.finished()
    }

    /// The id of a name: its words in `a-z0-9` with hyphens, `São Tomé` → `sao-tome`; empty where nothing is left.
    public static func slug(_ name: String) -> String {
        words(name).map { $0.filter(\.isASCII) }.filter { !$0.isEmpty }.joined(separator: "-")
    }

    /// Parts a name at all but letters and digits. A dot parts only two words of two letters or more.
    private struct WordReader {
        private var words: [String] = []
        private var word = String.UnicodeScalarView()
        /// Letters since the last dot.
        private var segment = 0
        private var afterDot = false

        mutating func take(_ scalar: Unicode.Scalar) {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .titlecaseLetter, .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
                if afterDot, segment > 1 { part() }
                if afterDot { segment = 0 }
                afterDot = false
                segment += 1
                word.append(scalar)
            case .nonspacingMark, .spacingMark, .enclosingMark, .format: break
            default: takeMark(scalar)
            }
        }

        private mutating func takeMark(_ scalar: Unicode.Scalar) {
            if scalar == "." { afterDot = true } else if scalar != "'" { part() }
        }

        private mutating func part() {
            if !word.isEmpty { words.append(String(word).lowercased()) }
            word = String.UnicodeScalarView()
            segment = 0
            afterDot = false
        }

        mutating func finished() -> [String] {
            part()
            return words
        }
    }

    private static func withoutArticle(_ folded: String) -> String {
        folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
    }

    private static func foldedByte(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "."): nil
        case UInt8(ascii: "-"): UInt8(ascii: " ")
        default: lowercased(byte)
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
    }

    /// Latin letters without their marks; other scripts in lower case.
    private static func plain(_ name: String) -> String {
        // Whole strings are put together: appending to a view of scalars copies what is there already.
        var out = ""
        for scalar in name.decomposedStringWithCanonicalMapping.unicodeScalars {
            if (0x300...0x36F).contains(scalar.value) { continue }
            out += undecomposed[scalar] ?? scalar.properties.lowercaseMapping
        }
        return out
    }

    /// Letters and marks that have no canonical decomposition.
    private static let undecomposed: [Unicode.Scalar: String] = [
        "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "ae",
        "œ": "oe", "Œ": "oe", "ə": "a", "Ə": "a", "þ": "th", "Þ": "th", "ð": "d", "Ð": "d", "’": "'", "‘": "'",
        "ʻ": "'", "ʼ": "'", "\u{2010}": "-", "\u{2011}": "-", "–": "-",
    ]
}
