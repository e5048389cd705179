public import Resources
public import TextModel

/// Paragraphs to sentences.
///
/// `“Stop.” He left at 5 p.m. on Jan. 3.` is two sentences, the first with its closing mark. Abbreviations, initials, decimals and
/// numbered points do not end one; a run-in heading (`Lisbon Votes Early Portugal held …`) is one of its own where it is certain.
/// A stretch of 300 tokens without any end is cut there.
/// Every character that is not blank is in exactly one sentence. One pass; lines without any stop cost no more than others.
public struct SentenceSplitter: Sendable {
    private let tokenizer: Tokenizer
    private let lexicon: SentenceLexicon

    /// A splitter with the bundled word lists.
    public init(_ library: ResourceLibrary) throws(ResourceError) {
        tokenizer = try Tokenizer(library)
        lexicon = try SentenceLexicon(library)
    }

    /// The sentences of one paragraph, `span` of `text`, in reading order.
    public func sentences(in text: UTF8Text, span: TextSpan) -> [TextSpan] {
        let tokens = tokenizer.tokens(in: text, span: span)
        return ranges(of: tokens, in: text, span: span).map {
            TextSpan(tokens[$0.lowerBound].span.start, tokens[$0.upperBound - 1].span.end)
        }
    }

    /// The sentences of one paragraph, `span` of `text`, as ranges of its `tokens`; none is empty.
    public func ranges(of tokens: [Token], in text: UTF8Text, span: TextSpan) -> [Range<Int>] {
        var scan = SentenceScan(tokens[...], GlyphReader(text.bytes, from: span.start, to: span.end), lexicon)
        return scan.ranges()
    }
}
