/// What a stretch of an article's body is.
public enum BlockKind: String, Sendable, CaseIterable {
    /// The article's title.
    case headline
    /// The summary under the title.
    case standfirst
    /// A title inside the article.
    case heading
    /// Running text.
    case paragraph
    /// A paragraph that is a quotation as a whole, set apart without marks.
    case quote
}

/// A stretch of the body with its kind. Blocks follow one another in order and do not overlap.
public struct Block: Sendable, Hashable {
    /// What it is.
    public let kind: BlockKind
    /// Where it stands in the body, without the blank lines around it.
    public let span: TextSpan

    /// A block of `kind` at `span`.
    public init(_ kind: BlockKind, _ span: TextSpan) {
        self.kind = kind
        self.span = span
    }
}
