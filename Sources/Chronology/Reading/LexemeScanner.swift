import TextModel

/// Cuts a text into ``Lexeme``s in one pass over its bytes; words of more than 15 bytes mean nothing to any rule and are not looked up.
struct LexemeScanner {
    private let bytes: [UInt8]
    private let vocabulary: Vocabulary
    private var at = 0
    private var sentence = 0
    private var lexemes: [Lexeme] = []

    /// The lexemes of `text`.
    static func lexemes(of text: UTF8Text, vocabulary: Vocabulary) -> [Lexeme] {
        var scanner = LexemeScanner(bytes: text.bytes, vocabulary: vocabulary)
        scanner.run()
        return scanner.lexemes
    }

    private init(bytes: [UInt8], vocabulary: Vocabulary) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        lexemes.reserveCapacity(bytes.count / 5)
    }

    private mutating func run() {
        var gap = Gap.block
        while true {
            gap = lexemes.isEmpty ? .block : skipSpace()
            if lexemes.isEmpty { _ = skipSpace() }
            guard at < bytes.count else { return }
            append(next(), after: gap)
        }
    }

    /// Skips white space and says how much of it there was.
    private mutating func skipSpace() -> Gap {
        let start = at
        var lines = 0
        while at < bytes.count {
            let length = Glyph.spaceLength(bytes, at)
            guard length > 0 else { break }
            if bytes[at] == UInt8(ascii: "\n") { lines += 1 }
            at += length
        }
        return at == start ? .none : lines > 1 ? .block : .space
    }

    private mutating func append(_ piece: (start: Int, term: Term), after gap: Gap) {
        let isCapitalized = Glyph.isUpper(bytes[piece.start])
        if isNewSentence(gap, isCapitalized: isCapitalized || piece.term.isMark(.quote)) { sentence += 1 }
        lexemes.append(
            Lexeme(
                start: piece.start, end: at, term: piece.term, gap: gap, isCapitalized: isCapitalized,
                ending: ending(from: piece.start), sentence: sentence))
    }

    private func ending(from start: Int) -> Ending {
        guard at - start > 3, Glyph.isLower(bytes[start]) else { return .other }
        if bytes[at - 1] == UInt8(ascii: "s"), bytes[at - 2] != UInt8(ascii: "s") { return .s }
        let isPast = at - start > 4 && bytes[at - 1] == UInt8(ascii: "d") && bytes[at - 2] == UInt8(ascii: "e")
        return isPast ? .ed : .other
    }

    /// A stop, white space and a capital begin a new sentence, but "Jan. 5", "a.m. Monday" and "J. Smith" do not.
    private func isNewSentence(_ gap: Gap, isCapitalized: Bool) -> Bool {
        guard gap != .none, let last = lexemes.last else { return false }
        if gap == .block || last.term.isMark(.stop) { return true }
        guard isCapitalized, lexemes.count > 1 else { return false }
        let before = lexemes[lexemes.count - 2]
        if last.term.isMark(.quote) { return before.term.isMark(.period) || before.term.isMark(.stop) }
        guard last.term.isMark(.period) else { return false }
        return before.end - before.start > 2 && !(before.isCapitalized && before.end - before.start < 5)
    }

    private mutating func next() -> (start: Int, term: Term) {
        let start = at
        let byte = bytes[at]
        if Glyph.isDigit(byte) { return (start, takeDigits()) }
        if let mark = Glyph.mark(bytes, at) {
            at += mark.length
            return (start, .mark(mark.mark))
        }
        while at < bytes.count, Glyph.isLetter(bytes, at) { at += 1 }
        return (start, vocabulary.term(bytes[start..<at]))
    }

    private mutating func takeDigits() -> Term {
        let start = at
        while at < bytes.count, Glyph.isDigit(bytes[at]) { at += 1 }
        return Digits.value(bytes[start..<at]).map { .digits($0, count: at - start) } ?? .longDigits
    }
}

extension Term {
    func isMark(_ mark: Mark) -> Bool { self == .mark(mark) }
}
