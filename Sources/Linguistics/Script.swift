/// A writing system, as far as it tells languages apart.
enum Script: Int, CaseIterable, Sendable {
    case latin, cyrillic, greek, armenian, georgian, hebrew, arabic, devanagari, bengali, gujarati, tamil, telugu,
        kannada
    case malayalam, sinhala, thai, lao, myanmar, khmer, ethiopic, hangul, kana, han

    /// The script of a code point; null of marks, digits and rare scripts (Unicode, `Scripts.txt`).
    init?(_ value: UInt32) {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
        case 0x400...0x52F: self = .cyrillic
        case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
        case 0x531...0x587: self = .armenian
        case 0x10A0...0x10FF: self = .georgian
        case 0x5D0...0x5EA: self = .hebrew
        case 0x620...0x64A, 0x66E...0x6D3, 0x750...0x77F: self = .arabic
        case 0x904...0x963: self = .devanagari
        case 0x985...0x9B9: self = .bengali
        case 0xA85...0xAB9: self = .gujarati
        case 0xB85...0xBB9: self = .tamil
        case 0xC05...0xC39: self = .telugu
        case 0xC85...0xCB9: self = .kannada
        case 0xD05...0xD39: self = .malayalam
        case 0xD85...0xDC6: self = .sinhala
        case 0xE01...0xE2E: self = .thai
        case 0xE81...0xEAE: self = .lao
        case 0x1000...0x109F: self = .myanmar
        case 0x1780...0x17B3: self = .khmer
        case 0x1200...0x137F: self = .ethiopic
        case 0x1100...0x11FF, 0xAC00...0xD7A3: self = .hangul
        case 0x3041...0x30FF: self = .kana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2FFFF: self = .han
        default: return nil
        }
    }

    /// The language that is written in it where it is the script of one only; for the others the commonest.
    var language: String {
        switch self {
        case .latin: "und"
        case .cyrillic: "ru"
        case .greek: "el"
        case .armenian: "hy"
        case .georgian: "ka"
        case .hebrew: "he"
        case .arabic: "ar"
        case .devanagari: "hi"
        case .bengali: "bn"
        case .gujarati: "gu"
        case .tamil: "ta"
        case .telugu: "te"
        case .kannada: "kn"
        case .malayalam: "ml"
        case .sinhala: "si"
        case .thai: "th"
        case .lao: "lo"
        case .myanmar: "my"
        case .khmer: "km"
        case .ethiopic: "am"
        case .hangul: "ko"
        case .kana: "ja"
        case .han: "zh"
        }
    }
}
