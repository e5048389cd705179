public import TextModel

/// Words of an article, by its position in ``Generation/articles``.
public struct Place: Sendable, Hashable {
    /// Position of the article.
    public let article: Int
    /// Where in its body.
    public let span: TextSpan

    /// A place.
    public init(article: Int, span: TextSpan) {
        self.article = article
        self.span = span
    }
}
