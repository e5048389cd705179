public import Corpus
public import Extraction

/// An article as read and analysed, its actors being the merged ones.
public struct IndexedArticle: Sendable {
    /// How it was read.
    public let read: ReadArticle
    /// What it says; every actor id in it is a merged actor's.
    public let analysis: ArticleAnalysis
    /// Positions of its claims in ``Generation/claims``.
    public let claims: Range<Int>
    /// Positions of the events that it reports in ``Generation/events``.
    public let events: [Int]
    /// Id of the publisher's actor, where there is one.
    public let publisher: String?

    /// An article.
    public init(read: ReadArticle, analysis: ArticleAnalysis, claims: Range<Int>, events: [Int], publisher: String?) {
        self.read = read
        self.analysis = analysis
        self.claims = claims
        self.events = events
        self.publisher = publisher
    }
}
