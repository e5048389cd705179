import TextModel

extension TokenScanner {
    /// A number with its separators, and the letters that are written to it: `1,200.5`, `10:30`, `2024-25`, `102nd`, `44-day`.
    mutating func number(at start: Int) -> Int {
        var end = start
        while end < reader.end {
            let glyph = reader.glyph(at: end)
            guard glyph.kind == .digit || glyph.kind == .mark || isSeparator(end) else { break }
            end += glyph.length
        }
        if reader.kind(at: end).isLetter || isHyphenBeforeLetter(end) { return word(at: start, continuingAt: end) }
        return append(start, end, .number)
    }

    /// `.5` and `'90s`, whose first character is no digit.
    mutating func number(at start: Int, digitsAt digits: Int) -> Int {
        let count = tokens.count
        let end = number(at: digits)
        guard tokens.count > count else { return end }
        let shape = tokens[count].shape
        tokens[count] = Token(span: TextSpan(start, tokens[count].span.end), shape: shape)
        return end
    }

    private mutating func word(at start: Int, continuingAt index: Int) -> Int {
        let end = wordEnd(from: index)
        if let mark = possessiveStart(index, end) {
            _ = append(start, mark, shape(start, mark))
            return append(mark, end, .possessive)
        }
        return append(start, end, shape(start, end))
    }

    /// Where the possessive of `F-16's` or `1990's` begins.
    private func possessiveStart(_ start: Int, _ end: Int) -> Int? {
        guard end - 1 > start, reader.folded(end - 1) == UInt8(ascii: "s") else { return nil }
        let mark = reader.previous(end - 1)
        return mark > start && reader.kind(at: mark) == .apostrophe ? mark : nil
    }

    private func isSeparator(_ index: Int) -> Bool {
        switch reader.byte(index) {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "-"):
            reader.kind(at: index + 1) == .digit && reader.kind(before: index) == .digit
        default: false
        }
    }

    private func isHyphenBeforeLetter(_ index: Int) -> Bool {
        let glyph = reader.glyph(at: index)
        return glyph.kind == .hyphen && reader.kind(at: index + glyph.length).isWord
    }
}
