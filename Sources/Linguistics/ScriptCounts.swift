/// How many letters of which script a text has, and how many of the letters that only some languages use.
struct ScriptCounts {
    /// Letters that tell languages of one script apart, in the order in which they decide.
    private static let telltales: [(script: Script, language: String, letters: Set<UInt32>)] = [
        (.cyrillic, "uk", letters("іїєґ")),
        (.cyrillic, "be", letters("ў")),
        (.cyrillic, "sr", letters("ђјљњћџ")),
        (.cyrillic, "kk", letters("әғқңұһ")),
        (.cyrillic, "ky", letters("өүң")),
        (.cyrillic, "tg", letters("ҷӣӯҳ")),
        (.cyrillic, "mk", letters("ѓќѕ")),
        (.arabic, "ur", letters("ٹڈڑےں")),
        (.arabic, "ps", letters("ښځڅۍ")),
        (.arabic, "ckb", letters("ێۆڕڵ")),
        (.arabic, "fa", letters("پچژگی")),
    ]

    private var letters = Array(repeating: 0, count: Script.allCases.count)
    private var told = Array(repeating: 0, count: ScriptCounts.telltales.count)
    /// Bulgarian writes ъ where Russian has another vowel, and has no ы, э, ё.
    private var hardSigns = 0
    private var russianVowels = 0

    /// Counts one code point.
    mutating func count(_ value: UInt32) {
        guard let script = Script(value) else { return }
        letters[script.rawValue] += script == .han || script == .hangul ? 2 : 1
        guard script == .cyrillic || script == .arabic else { return }
        for (index, sign) in Self.telltales.enumerated() where sign.letters.contains(value) { told[index] += 1 }
        if value == 0x44A { hardSigns += 1 }
        if value == 0x44B || value == 0x44D || value == 0x451 { russianVowels += 1 }
    }

    /// The script of at least six letters in ten, Japanese counted as one; null where none is.
    var main: Script? {
        let total = letters.reduce(0, +)
        let kana = letters[Script.kana.rawValue]
        if kana > 0, (kana + letters[Script.han.rawValue]) * 10 >= total * 6, kana * 8 >= letters[Script.han.rawValue] {
            return .kana
        }
        return Script.allCases.first { letters[$0.rawValue] > 0 && letters[$0.rawValue] * 10 >= total * 6 }
    }

    /// The language of a text that is written in `script` and is not Latin: one letter in a hundred tells.
    func language(in script: Script) -> String {
        let total = letters[script.rawValue]
        for (index, sign) in Self.telltales.enumerated() where sign.script == script && told[index] * 100 >= total {
            if told[index] > 0 { return sign.language }
        }
        if script == .cyrillic, hardSigns * 100 >= total, hardSigns > russianVowels { return "bg" }
        return script.language
    }

    private static func letters(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }
}
