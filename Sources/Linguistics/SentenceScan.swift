import TextModel

/// One pass over the tokens of a paragraph that finds where its sentences end.
struct SentenceScan {
    /// How many tokens a bracket may hold and still keep a sentence together.
    private static let longestBracket = 60
    /// Tokens after which a sentence ends, stop or no stop: what is longer was never one, and every claim repeats its sentence.
    private static let longestSentence = 300
    /// Bytes below which a line was not broken for want of room.
    private static let shortestWrappedLine = 50

    private let tokens: ArraySlice<Token>
    private let reader: GlyphReader
    private let lexicon: SentenceLexicon
    private let marks: MarkRoles
    private var first = 0
    /// Where the line that is being read begins.
    private var lineStart: Int
    /// No sentence ends before this token: a bracket in the middle of one stands open.
    private var heldUntil = 0
    private var found: [Range<Int>] = []

    init(_ tokens: ArraySlice<Token>, _ reader: GlyphReader, _ lexicon: SentenceLexicon) {
        self.tokens = tokens
        self.reader = reader
        self.lexicon = lexicon
        lineStart = reader.start
        marks = MarkRoles(of: tokens, in: reader)
    }

    /// The sentences in order; together they hold every token.
    mutating func ranges() -> [Range<Int>] {
        var index = 0
        while index < tokens.count {
            hold(at: index)
            index = step(at: index)
        }
        close(at: tokens.count)
        return found
    }

    private mutating func step(at index: Int) -> Int {
        if index + 1 < tokens.count, linesPart(index) || isBullet(index + 1) {
            close(at: index + 1)
            return index + 1
        }
        if index + 1 - first >= Self.longestSentence {
            close(at: index + 1)
            return index + 1
        }
        guard mayEnd(index) else { return index + 1 }
        let next = behindClosingMarks(index + 1)
        if next < tokens.count, next > heldUntil, ends(at: index, next) { close(at: next) }
        return next
    }

    private mutating func close(at end: Int) {
        guard end > first else { return }
        let heading = RunInHeading(tokens: tokens, reader: reader, lexicon: lexicon)
        if let cut = heading.end(in: first..<end, beginsParagraph: first == 0) {
            found.append(first..<cut)
            first = cut
        }
        found.append(first..<end)
        first = end
    }

    /// A bracket that opens inside a sentence keeps it together up to its end.
    private mutating func hold(at index: Int) {
        let partner = marks.partners[index]
        guard index > first, partner > index, partner - index <= Self.longestBracket else { return }
        heldUntil = max(heldUntil, partner)
    }

    private func mayEnd(_ index: Int) -> Bool {
        switch tokens[index].shape {
        case .terminator: true
        case .punctuation, .quote, .number, .address, .possessive: false
        default: reader.byte(tokens[index].span.end - 1) == UInt8(ascii: ".")
        }
    }

    /// Takes in further stops, closing quotation marks and brackets, and the number of a note: `.”`, `!)`, `.[5]`
    private func behindClosingMarks(_ index: Int) -> Int {
        var at = index
        while at < tokens.count {
            if tokens[at].shape == .terminator || marks.roles[at] == .closes {
                at += 1
            } else if let end = noteEnd(at) {
                at = end
            } else {
                break
            }
        }
        return at
    }

    /// Where a note ends: `[5]`, `[…]`, and `(5)` where no space parts it from the full stop.
    private func noteEnd(_ index: Int) -> Int? {
        let start = tokens[index].span.start
        let isSquare = reader.byte(start) == UInt8(ascii: "[")
        guard marks.partners[index] == index + 2, isSquare || tokens[index - 1].span.end == start else { return nil }
        let shape = tokens[index + 1].shape
        return shape == .number || shape == .terminator ? index + 3 : nil
    }

    private func ends(at mark: Int, _ next: Int) -> Bool {
        let closes = tokens[mark + 1..<next].contains { $0.shape == .quote }
        let boundary = Boundary(
            tokens: tokens, reader: reader, lexicon: lexicon, first: first, mark: mark, next: next,
            word: word(from: next),
            closesQuotation: closes)
        for rule in BoundaryRule.all {
            if let verdict = rule.decide(boundary) { return verdict }
        }
        return true
    }

    /// The first token from `index` on that is no opening mark or dash, at most four further.
    private func word(from index: Int) -> Int {
        var at = index
        while at < tokens.count - 1, at < index + 4, marks.roles[at] == .opens || isDash(at) { at += 1 }
        return at
    }

    private func isDash(_ index: Int) -> Bool {
        let kind = reader.kind(at: tokens[index].span.start)
        return kind == .dash || kind == .hyphen
    }

    /// Whether the line break behind a token, if there is one, parts two sentences: an empty line, or a line that
    /// is too short to be wrapped text (an address, a list), before one that does not begin with a small letter.
    private mutating func linesPart(_ index: Int) -> Bool {
        let end = tokens[index].span.end
        let breaks = reader.bytes[end..<tokens[index + 1].span.start].lazy.filter { $0 == UInt8(ascii: "\n") }.count
        guard breaks > 0 else { return false }
        let isShort = end - lineStart < Self.shortestWrappedLine
        lineStart = tokens[index + 1].span.start
        let isDashed = isDash(index + 1) && index + 2 < tokens.count && tokens[index + 2].span.start > lineStart + 1
        return breaks > 1 || isDashed || isShort && tokens[index + 1].shape != .lower
    }

    /// `•` and its kin begin a point, on a line of its own or not.
    private func isBullet(_ index: Int) -> Bool {
        [0x2022, 0x2023, 0x25CF, 0x25AA, 0x25E6, 0x25A0].contains(reader.scalar(at: tokens[index].span.start))
    }
}
