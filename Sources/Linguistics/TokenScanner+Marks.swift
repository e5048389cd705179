import TextModel

extension TokenScanner {
    /// A mark or symbol, several alike taken together: `--`, `?!`, `''`, an emoji with its parts.
    mutating func mark(at start: Int, _ glyph: Glyph) -> Int {
        switch glyph.kind {
        case .exclamation, .wideStop, .ellipsis: return append(start, runEnd(start, of: glyph.kind), .terminator)
        case .hyphen, .dash: return append(start, runEnd(start, of: glyph.kind), .punctuation)
        case .quote: return quote(at: start, glyph)
        case .emoji: return append(start, emojiEnd(start), .punctuation)
        default: return append(start, start + glyph.length, .punctuation)
        }
    }

    /// A dot: part of an ellipsis, the start of `.5`, or a full stop.
    mutating func stop(at start: Int) -> Int {
        let end = runEnd(start, of: .stop)
        let before = reader.kind(before: start)
        if end == start + 1, reader.kind(at: end) == .digit, before == .blank || before == .symbol || before == .opening
        {
            return number(at: start, digitsAt: end)
        }
        return append(start, end, .terminator)
    }

    /// `'` or `’`: a possessive, the start of `'90s`, or a quotation mark.
    mutating func apostrophe(at start: Int) -> Int {
        let glyph = reader.glyph(at: start)
        let next = start + glyph.length
        let before = reader.kind(before: start)
        if before != .blank, before != .opening, reader.folded(next) == UInt8(ascii: "s"),
            !reader.kind(at: next + 1).isWord
        {
            return append(start, next + 1, .possessive)
        }
        if isDecade(next) { return number(at: start, digitsAt: next) }
        if isBarePossessive(start, next) { return append(start, next, .possessive) }
        if reader.byte(start) == UInt8(ascii: "'"), reader.byte(next) == UInt8(ascii: "'") {
            return append(start, next + 1, .quote)
        }
        noteSingleQuote(before: before, after: reader.kind(at: next))
        return append(start, next, .quote)
    }

    private mutating func quote(at start: Int, _ glyph: Glyph) -> Int {
        let next = start + glyph.length
        if reader.byte(start) == UInt8(ascii: "`"), reader.byte(next) == UInt8(ascii: "`") {
            return append(start, next + 1, .quote)
        }
        let isSingle = reader.byte(start) == 0xE2 && reader.byte(start + 1) == 0x80 && reader.byte(start + 2) == 0x98
        if isSingle || reader.byte(start) == UInt8(ascii: "`") { insideSingleQuotes = true }
        return append(start, next, .quote)
    }

    private mutating func noteSingleQuote(before: CharacterClass, after: CharacterClass) {
        let opens = !before.isWord && before != .stop && before != .exclamation && after != .blank
        insideSingleQuotes = opens
    }

    /// Two digits and an s: `'90s`.
    private func isDecade(_ index: Int) -> Bool {
        reader.kind(at: index) == .digit && reader.kind(at: index + 1) == .digit
            && reader.folded(index + 2) == UInt8(ascii: "s") && !reader.kind(at: index + 3).isWord
    }

    /// The apostrophe of `the workers' rights`, which closes no quotation.
    private func isBarePossessive(_ start: Int, _ next: Int) -> Bool {
        guard !insideSingleQuotes, let last = tokens.last, last.span.end == start else { return false }
        guard [.lower, .capitalized, .upper, .mixed, .alphanumeric].contains(last.shape) else { return false }
        let final = reader.folded(start - 1)
        let endsInSibilant = final == UInt8(ascii: "s") || final == UInt8(ascii: "z") || final == UInt8(ascii: "x")
        return endsInSibilant && !reader.kind(at: next).isWord
    }

    private func runEnd(_ start: Int, of kind: CharacterClass) -> Int {
        var end = start
        while case let glyph = reader.glyph(at: end), glyph.kind == kind { end += glyph.length }
        return end
    }

    /// An emoji with its modifiers, flags in pairs, and what joiners tie to it (Unicode Technical Standard 51).
    private func emojiEnd(_ start: Int) -> Int {
        var end = start + reader.glyph(at: start).length
        if isRegional(start), isRegional(end) { end += 4 }
        while true {
            let glyph = reader.glyph(at: end)
            if glyph.kind == .mark {
                end += glyph.length
            } else if glyph.kind == .joiner, reader.kind(at: end + glyph.length) == .emoji {
                end += glyph.length
                end += reader.glyph(at: end).length
            } else {
                return end
            }
        }
    }

    private func isRegional(_ index: Int) -> Bool {
        reader.byte(index) == 0xF0 && reader.byte(index + 1) == 0x9F && reader.byte(index + 2) == 0x87
            && reader.byte(index + 3) >= 0xA6
    }
}
