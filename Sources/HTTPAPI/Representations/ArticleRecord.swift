import Corpus
import Extraction
import TextModel

/// An article with all that its representation says: as read, as analysed, and who published it.
struct ArticleRecord: Sendable {
    let read: ReadArticle
    let analysis: ArticleAnalysis
    let publisher: ActorReference?
    let agency: ActorReference?
    /// How many events report it; merged ones count once.
    let eventCount: Int

    /// Ids of the actors that it mentions, each once.
    var actorCount: Int { Set(analysis.mentions.map(\.actor)).count }

    /// How many of its claims have each kind of source, in the contract's order.
    var sourcing: [(ClaimSourcing, Int)] {
        ClaimSourcing.allCases.map { kind in (kind, analysis.claims.count { $0.sourcing == kind }) }
    }
}
