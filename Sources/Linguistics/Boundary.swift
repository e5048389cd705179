import TextModel

/// A place where a sentence may end, as the rules see it.
struct Boundary {
    let tokens: ArraySlice<Token>
    let reader: GlyphReader
    let lexicon: SentenceLexicon
    /// Index of the first token of the sentence that may end here.
    let first: Int
    /// Index of the full stop, question mark or abbreviation.
    let mark: Int
    /// Index of the token behind it and behind the closing marks that belong to it.
    let next: Int
    /// Index of the first token from `next` on that is no opening mark or dash.
    let word: Int
    /// Whether a closing quotation mark stands between `mark` and `next`.
    let closesQuotation: Bool

    /// The bytes of a token.
    func bytes(_ index: Int) -> ArraySlice<UInt8> {
        guard tokens.indices.contains(index) else { return [] }
        return reader.bytes[tokens[index].span.start..<tokens[index].span.end]
    }

    /// The shape of a token; punctuation where there is none.
    func shape(_ index: Int) -> TokenShape { tokens.indices.contains(index) ? tokens[index].shape : .punctuation }

    /// Whether the token at `mark` is an abbreviation with its dot.
    var isAbbreviation: Bool { shape(mark) != .terminator }

    /// What kind of abbreviation the token at `mark` is, if it is a known one.
    var abbreviation: AbbreviationKind? {
        let word = bytes(mark).dropLast()
        let piece = word.lastIndex(of: UInt8(ascii: "-")).map { word[($0 + 1)...] } ?? word
        return lexicon.abbreviations.kind(of: piece)
    }

    /// Whether the word behind is one that begins sentences: `The`, `However`.
    var startsSentence: Bool { lexicon.starters.contains(bytes(word)) }

    /// Whether the word behind begins with a capital.
    var isCapitalized: Bool { shape(word) == .capitalized || shape(word) == .upper }

    /// Whether the mark is an ellipsis, be it spaced.
    var isEllipsis: Bool {
        let word = bytes(mark)
        if shape(mark + 1) == .terminator, shape(mark + 2) == .terminator { return shape(mark + 3) != .terminator }
        return word.count > 1 && word.first == UInt8(ascii: ".") || reader.kind(at: word.startIndex) == .ellipsis
    }
}
