/// News as no outlet would print it: sentences with quotes, names and dates, and between and inside them whatever scraping leaves behind.
struct MessyNews {
    private var random: SplitMix

    /// The article of this number; the same in every run.
    static func bytes(_ number: Int) -> [UInt8] {
        var news = MessyNews(random: SplitMix(state: UInt64(number)))
        let text = news.text()
        return news.encoded(text)
    }

    private static let sentences = [
        "# told reporters in Nairobi on % that the talks with # had failed.", "“We will not pay,” # said on %.",
        "According to #, about 1,200 people were killed % near the border.", "# denied that # had ordered the attack.",
        "“The well-known plan,” said #, “is dead; nobody‘s going to revive it.”",
        "The gov-ernment of # pub-licly promised on % to leave by late June 2025.", "# and # met in Paris %.",
        "\"Nobody 'knows' what # wants,\" a spokesperson for the ministry told Reuters, citing #.",
        "Reac-tions from # were ar-rested by the army’s spokes-man, who warned # of war.",
        "«Nous verrons», said # — and # may accuse the E.U. of lying, U.S. officials said %.",
    ]
    private static let names = [
        "Angela Merkel", "Mer-kel", "Zoë Kádár", "Musalia Mudavadi", "the Kremlin", "Germany", "Ger-many’s army",
        "Recep Tayyip Erdoğan", "the World Health Organization (WHO)", "Washington", "Jean-Luc Mélenchon", "UN",
        "Nga\u{303}",
        "South\u{A0}Korea", "President Wil\u{AD}liam Ruto",
    ]
    private static let dates = [
        "on 3 July 2024", "last Friday", "in late June", "on Monday", "10 days ago", "yester-day", "July\u{A0}4",
        "in 2014",
    ]
    private static let scraps = [
        "😀", "👩‍👩‍👧‍👦 ", "🇦🇿", "e\u{301}\u{302}", "\u{A0}", "\t", "  ", "\u{2009}", "\u{200B}", "\u{FEFF}", "\u{AD}", "&amp;",
        "&rsquo;",
        "<b>", "</b>", "<br>", "<p>", "â€™", "â€œ", "Ã©", "\u{0}", "\u{202E}", "\u{202C}", "试探性球", "\n", "\n\n", "-\n",
        "“", "\"", "’",
        "Read more\n", "\n10 hours ago 2\n", "\nPhoto: Reuters\n", "\nShare this\n", "\u{FFFD}", "…", "\u{1F3FD}", "-",
        "\u{2028}",
        "\nSource: https://example.com/a-b\n",
    ]
    private static let lineEnds = ["\n", "\n", "\r\n", "\r", "\u{2028}", "\n\n", "\r\n\r\n"]
    private static let broken: [[UInt8]] = [[0xE2, 0x80], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98]]

    private mutating func text() -> String {
        var lines = ["Talks over the river end without a deal"]
        for _ in 0..<(2 + random.below(6)) {
            lines.append((0..<(1 + random.below(4))).map { _ in sentence() }.joined(separator: " "))
        }
        return spoiled(lines.joined(separator: pick(Self.lineEnds)))
    }

    private mutating func sentence() -> String {
        var out = ""
        for character in pick(Self.sentences) {
            switch character {
            case "#": out += pick(Self.names)
            case "%": out += pick(Self.dates)
            default: out.append(character)
            }
        }
        return out
    }

    /// The text with scraps before one in `rate` characters.
    private mutating func spoiled(_ text: String) -> String {
        let rate = 15 + random.below(200)
        var out = ""
        for character in text {
            if random.below(rate) == 0 { out += pick(Self.scraps) }
            out.append(character)
        }
        return out
    }

    private mutating func encoded(_ text: String) -> [UInt8] {
        switch random.below(8) {
        case 0: Self.utf16("\u{FEFF}" + text, isLittle: true)
        case 1: Self.utf16("\u{FEFF}" + text, isLittle: false) + [0x41]
        case 2: Self.utf16(text.unicodeScalars.filter(\.isASCII).map(String.init).joined(), isLittle: true)
        case 3: Array(("\u{FEFF}" + text).utf8)
        case 4:
            text.unicodeScalars.map { $0.value < 0x80 ? UInt8($0.value) : [0x92, 0x93, 0xE9, 0xA0][Int($0.value % 4)] }
        case 5: torn(Array(text.utf8))
        default: Array(text.utf8)
        }
    }

    private mutating func torn(_ bytes: [UInt8]) -> [UInt8] {
        bytes.flatMap { random.below(60) == 0 ? Self.broken[random.below(Self.broken.count)] + [$0] : [$0] }
    }

    private mutating func pick(_ words: [String]) -> String { words[random.below(words.count)] }

    private static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
        text.utf16.flatMap { isLittle ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)] }
    }
}

/// A small generator of numbers, the same in every run (Steele, Lea and Flood 2014).
private struct SplitMix {
    var state: UInt64

    /// A number from 0 up to and without `limit`.
    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return limit > 0 ? Int((mixed ^ (mixed >> 31)) % UInt64(limit)) : 0
    }
}
