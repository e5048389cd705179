import TextModel

/// One pass over a stretch of text that cuts it into tokens.
///
/// The parts that know words, numbers, marks and addresses stand in files of their own. Each takes the place where its token begins,
/// appends what it finds and returns the place behind it, always further on, so that the scan ends.
struct TokenScanner {
    let reader: GlyphReader
    let tokenizer: Tokenizer
    var tokens: [Token] = []
    /// Whether a single quotation mark stands open, so that `’` behind an s closes it instead of marking a possessive.
    var insideSingleQuotes = false
    /// End of the run without ASCII blanks that is being read, and whether it may still hold an e-mail address.
    var runEnd = 0
    var runMayHoldEmail = false

    init(_ reader: GlyphReader, _ tokenizer: Tokenizer) {
        self.reader = reader
        self.tokenizer = tokenizer
        runEnd = reader.start
        tokens.reserveCapacity((reader.end - reader.start) / 5)
    }

    /// The tokens of the stretch.
    mutating func scan() -> [Token] {
        var index = reader.start
        while index < reader.end {
            index = step(at: index)
        }
        return tokens
    }

    private mutating func step(at index: Int) -> Int {
        let glyph = reader.glyph(at: index)
        if index >= runEnd { lookAhead(from: index) }
        switch glyph.kind {
        case .blank, .joiner: return index + glyph.length
        case .lower, .upper, .uncased: return address(at: index) ?? word(at: index)
        case .digit: return address(at: index) ?? number(at: index)
        case .stop: return stop(at: index)
        case .apostrophe: return apostrophe(at: index)
        case .symbol: return handle(at: index) ?? mark(at: index, glyph)
        default: return mark(at: index, glyph)
        }
    }

    /// Appends the token from `start` to `end`, with the combining marks that follow it, and returns where it ends.
    mutating func append(_ start: Int, _ end: Int, _ shape: TokenShape) -> Int {
        var end = end
        while case let glyph = reader.glyph(at: end), glyph.kind == .mark { end += glyph.length }
        tokens.append(Token(span: TextSpan(start, end), shape: shape))
        return end
    }

    private mutating func lookAhead(from index: Int) {
        var end = index
        runMayHoldEmail = false
        while end < reader.end, reader.bytes[end] > 0x20 {
            if reader.bytes[end] == UInt8(ascii: "@") { runMayHoldEmail = true }
            end += 1
        }
        runEnd = max(end, index + 1)
    }
}
