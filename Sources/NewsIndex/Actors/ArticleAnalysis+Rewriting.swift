import Chronology
import Extraction

extension ArticleAnalysis {
    /// The analysis with the corpus' actors in place of its own.
    func renamed(by renaming: ActorRenaming) -> ArticleAnalysis {
        ArticleAnalysis(
            article: article, text: text, actors: renaming.rewritten(actors),
            mentions: mentions.compactMap { renaming.rewritten($0) }, dates: dates,
            claims: claims.map { renaming.rewritten($0, event: $0.event) },
            events: events.map { renaming.rewritten($0) },
            warnings: warnings)
    }

    /// The analysis with other dates, claims and events.
    func replacing(dates: [TemporalExpression], claims: [Claim], events: [NewsEvent]) -> ArticleAnalysis {
        ArticleAnalysis(
            article: article, text: text, actors: actors, mentions: mentions, dates: dates, claims: claims,
            events: events, warnings: warnings)
    }
}
