/// A sentence: where it stands, which tokens are in it, and in which block.
public struct Sentence: Sendable, Hashable {
    /// From its first character to its last, closing quotation mark included.
    public let span: TextSpan
    /// Indices of its tokens.
    public let tokens: Range<Int>
    /// Index of its block in the article.
    public let block: Int

    /// A sentence.
    public init(span: TextSpan, tokens: Range<Int>, block: Int) {
        self.span = span
        self.tokens = tokens
        self.block = block
    }
}

/// What kind of thing a name names.
public enum EntityKind: String, Sendable, CaseIterable {
    case person, organization, country, place, group, event, product, law
    /// A word for being from somewhere: `Russian`, `Azerbaijanis`.
    case demonym

    /// The tag of `tokens[].entity`: PER, ORG, LOC, GRP, EVT, PRD or LAW.
    public var tag: String {
        switch self {
        case .person: "PER"
        case .organization: "ORG"
        case .country, .place: "LOC"
        case .group, .demonym: "GRP"
        case .event: "EVT"
        case .product: "PRD"
        case .law: "LAW"
        }
    }
}

/// A stretch of tokens that names something. Entities come in reading order and never cross; a demonym may stand inside
/// a longer name.
public struct Entity: Sendable, Hashable {
    /// Where it stands, without leading article and possessive.
    public let span: TextSpan
    /// Indices of its tokens.
    public let tokens: Range<Int>
    /// What it names.
    public let kind: EntityKind
    /// Slug of the register's entry where a list knows the name (`russia`, `united-nations`); null otherwise.
    public let known: String?
    /// The rule or list that found it.
    public let rule: String
    /// Whether it stands inside a longer entity.
    public let isNested: Bool

    /// An entity.
    public init(
        span: TextSpan, tokens: Range<Int>, kind: EntityKind, known: String? = nil, rule: String, isNested: Bool = false
    ) {
        self.span = span
        self.tokens = tokens
        self.kind = kind
        self.known = known
        self.rule = rule
        self.isNested = isNested
    }
}

/// A body with its sentences, tokens and names.
public struct AnnotatedText: Sendable {
    /// The body.
    public let text: UTF8Text
    /// The article's blocks.
    public let blocks: [Block]
    /// In reading order; none crosses a block.
    public let sentences: [Sentence]
    /// In reading order.
    public let tokens: [Token]
    /// In reading order, the outer before the nested.
    public let entities: [Entity]

    /// An annotated text.
    public init(text: UTF8Text, blocks: [Block], sentences: [Sentence], tokens: [Token], entities: [Entity]) {
        self.text = text
        self.blocks = blocks
        self.sentences = sentences
        self.tokens = tokens
        self.entities = entities
    }

    /// The words of token `index`.
    public func word(_ index: Int) -> String { text[tokens[index].span] }

    /// The span of the tokens `range`; empty for an empty range.
    public func span(of range: Range<Int>) -> TextSpan {
        guard let first = range.first, let last = range.last else { return TextSpan(0, 0) }
        return TextSpan(tokens[first].span.start, tokens[last].span.end)
    }

    /// Index of the sentence that holds the byte at `offset`, or the one before it; null in a text without sentences.
    public func sentenceIndex(at offset: Int) -> Int? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].span.start <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : sentences.isEmpty ? nil : 0
    }
}
