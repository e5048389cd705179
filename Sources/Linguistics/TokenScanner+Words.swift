import TextModel

extension TokenScanner {
    /// A word with inner hyphens and apostrophes, its contraction cut off: `well-known`, `O'Brien`, `do` + `n't`, `U.S.`
    mutating func word(at start: Int) -> Int {
        var end = wordEnd(from: start)
        while let dotted = abbreviationEnd(start, end) {
            end = dotted
            guard reader.kind(at: end) == .hyphen, reader.kind(at: end + 1).isWord else { break }
            end = wordEnd(from: end + 1)
        }
        return appendWord(start, end)
    }

    /// Where the letters, digits, marks, inner hyphens and inner apostrophes from `index` on end.
    func wordEnd(from index: Int) -> Int {
        var at = index
        var script: CharacterClass?
        while at < reader.end {
            let glyph = reader.glyph(at: at)
            switch glyph.kind {
            case .lower, .upper:
                if script == .uncased { return at }
                script = .lower
            case .uncased:
                if script == .lower { return at }
                script = .uncased
            case .digit, .mark: break
            case .joiner, .hyphen: if !reader.kind(at: at + glyph.length).isWord { return at }
            case .apostrophe: if !reader.kind(at: at + glyph.length).isLetter { return at }
            case .symbol: if !joinsCapitals(at) { return at }
            default: return at
            }
            at += glyph.length
        }
        return reader.end
    }

    /// `&` between capitals (`AT&T`) and the marks inside Hebrew and Arabic abbreviations.
    private func joinsCapitals(_ index: Int) -> Bool {
        let length = reader.glyph(at: index).length
        if reader.byte(index) == UInt8(ascii: "&") {
            return reader.kind(before: index) == .upper && reader.kind(at: index + length) == .upper
        }
        let isHebrewMark =
            reader.byte(index) == 0xD7 && (reader.byte(index + 1) == 0xB3 || reader.byte(index + 1) == 0xB4)
        return isHebrewMark && reader.kind(at: index + length) == .uncased
    }

    private mutating func appendWord(_ start: Int, _ end: Int) -> Int {
        guard let cut = contraction(start, end) else { return append(start, end, shape(start, end)) }
        _ = append(start, cut, shape(start, cut))
        let isPossessive = reader.folded(end - 1) == UInt8(ascii: "s")
        return append(cut, end, isPossessive ? .possessive : .lower)
    }

    /// Where a contraction begins: `it|'s`, `do|n't`, `we|'ll`. Looks at the last five bytes only.
    private func contraction(_ start: Int, _ end: Int) -> Int? {
        for length in 1...2 {
            let letters = end - length
            guard let mark = apostropheStart(endingAt: letters), mark > start else { continue }
            let first = reader.folded(letters)
            if length == 2 {
                let isClitic = ["ll", "re", "ve"].contains { reader.has($0, at: letters) }
                return isClitic && first.isASCIILetter ? mark : nil
            }
            if first == UInt8(ascii: "t") {
                let hasStem = reader.folded(mark - 1) == UInt8(ascii: "n") && mark - 1 > start
                return hasStem ? mark - 1 : nil
            }
            return [UInt8(ascii: "s"), UInt8(ascii: "m"), UInt8(ascii: "d")].contains(first) ? mark : nil
        }
        return nil
    }

    private func apostropheStart(endingAt end: Int) -> Int? {
        let at = reader.previous(end)
        return at >= reader.start && at < end && reader.kind(at: at) == .apostrophe ? at : nil
    }

    /// What the characters from `start` to `end` are.
    func shape(_ start: Int, _ end: Int) -> TokenShape {
        var letters = 0
        var capitals = 0
        var hasDigit = false
        var hasUncased = false
        var beginsWithCapital = false
        var at = start
        while at < end {
            let glyph = reader.glyph(at: at)
            switch glyph.kind {
            case .upper:
                if letters == 0 { beginsWithCapital = true }
                capitals += 1
                letters += 1
            case .lower: letters += 1
            case .uncased: hasUncased = true
            case .digit: hasDigit = true
            default: break
            }
            at += glyph.length
        }
        if hasDigit { return letters > 0 || hasUncased ? .alphanumeric : .number }
        if letters == 0 { return hasUncased ? .uncased : .punctuation }
        if capitals == letters && letters > 1 { return .upper }
        return beginsWithCapital ? .capitalized : capitals > 0 ? .mixed : .lower
    }
}

extension UInt8 {
    /// Whether it is an ASCII letter.
    var isASCIILetter: Bool { 0x61...0x7A ~= asciiLowercased }
}
