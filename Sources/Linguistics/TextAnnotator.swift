public import Resources
public import TextModel

/// Prose to sentences, tokens and names.
public struct TextAnnotator: Sendable {
    private let tokenizer: Tokenizer
    private let splitter: SentenceSplitter
    private let names: any NameRecognizing

    /// An annotator with the bundled word lists.
    public init(_ library: ResourceLibrary) throws(ResourceError) {
        try self.init(library, names: NameRecognizer(library, register: Register(library)))
    }

    /// An annotator that finds names with `names`, such as one that shares its register with others.
    public init(_ library: ResourceLibrary, names: any NameRecognizing) throws(ResourceError) {
        tokenizer = try Tokenizer(library)
        splitter = try SentenceSplitter(library)
        self.names = names
    }

    /// The sentences, tokens and names of an article's body.
    public func annotate(_ article: Article) -> AnnotatedText {
        var tokens: [Token] = []
        var sentences: [Sentence] = []
        for (index, block) in article.blocks.enumerated() {
            let own = tokenizer.tokens(in: article.body, span: block.span)
            for range in splitter.ranges(of: own, in: article.body, span: block.span) {
                let span = TextSpan(own[range.lowerBound].span.start, own[range.upperBound - 1].span.end)
                let held = (range.lowerBound + tokens.count)..<(range.upperBound + tokens.count)
                sentences.append(Sentence(span: span, tokens: held, block: index))
            }
            tokens += own
        }
        let unnamed = AnnotatedText(
            text: article.body, blocks: article.blocks, sentences: sentences, tokens: tokens, entities: [])
        return AnnotatedText(
            text: article.body, blocks: article.blocks, sentences: sentences, tokens: tokens,
            entities: names.entities(in: unnamed))
    }
}
