public import Resources
public import TextModel

/// Text to tokens, by the conventions of Universal Dependencies but for hyphenated words, which stay whole.
///
/// `The U.S. doesn't recognise Baku's 44-day war.` is `The` `U.S.` `does` `n't` `recognise` `Baku` `'s` `44-day` `war` `.`
///
/// One pass over the bytes, no string is made. Every character that is not blank is in exactly one token; blank are white
/// space, control characters, zero-width spaces, byte order marks and marks of direction. A run of letters without case (Chinese,
/// Arabic) is one token and parts from letters with case. Words that are written together and are no contraction stay whole (`cannot`).
public struct Tokenizer: Sendable {
    let abbreviations: Abbreviations
    let domains: ByteWords

    /// A tokenizer with the bundled lists of abbreviations and top-level domains.
    public init(_ library: ResourceLibrary) throws(ResourceError) {
        abbreviations = try Abbreviations(library)
        domains = ByteWords(try library.list("top-level-domains").entries)
    }

    /// The tokens of `text` within `span`, in reading order. Characters beyond the span have no influence.
    public func tokens(in text: UTF8Text, span: TextSpan) -> [Token] {
        var scanner = TokenScanner(GlyphReader(text.bytes, from: span.start, to: span.end), self)
        return scanner.scan()
    }

    /// The tokens of the whole text.
    public func tokens(in text: UTF8Text) -> [Token] { tokens(in: text, span: text.span) }
}
