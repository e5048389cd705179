public import Chronology
public import TextModel

/// All that one article says: who, what, when.
public struct ArticleAnalysis: Sendable {
    /// The article.
    public let article: Article
    /// Its sentences, tokens and names.
    public let text: AnnotatedText
    /// By id.
    public let actors: [ArticleActor]
    /// In reading order.
    public let mentions: [ActorMention]
    /// In reading order.
    public let dates: [TemporalExpression]
    /// In reading order.
    public let claims: [Claim]
    /// In reading order.
    public let events: [NewsEvent]
    /// What was odd.
    public let warnings: [Diagnostic]

    /// An analysis.
    public init(
        article: Article, text: AnnotatedText, actors: [ArticleActor], mentions: [ActorMention],
        dates: [TemporalExpression], claims: [Claim], events: [NewsEvent], warnings: [Diagnostic]
    ) {
        self.article = article
        self.text = text
        self.actors = actors
        self.mentions = mentions
        self.dates = dates
        self.claims = claims
        self.events = events
        self.warnings = warnings
    }
}
