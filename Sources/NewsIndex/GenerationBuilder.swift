public import Corpus
public import Extraction
import TextModel

/// Merges analyses of single articles into one generation.
///
/// The order of the work: actors are merged, every analysis is rewritten to their ids, then events are merged over them, and timelines,
/// postings and orders are made of the result. Cost is linear in the articles, apart from sorting.
public struct GenerationBuilder: Sendable {
    /// What goes into the generation's id besides the articles: build and settings.
    private let salt: String
    private let overrides: ActorOverrides

    /// A builder; `salt` names build and settings, `overrides` is what the operator says about actors.
    public init(salt: String, overrides: ActorOverrides = ActorOverrides()) {
        self.salt = salt
        self.overrides = overrides
    }

    /// The generation over `articles` (in order of path, no two with equal text) and what became of each file.
    public func generation(of articles: [(read: ReadArticle, analysis: ArticleAnalysis)], ingest: [IngestRecord])
        -> Generation
    {
        let merged = MergedActors(articles.map(\.analysis), overrides: overrides)
        let outlets = Outlets(articles.map(\.read), actors: merged)
        let names = merged.names.merging(outlets.added) { known, _ in known }
        let renamed = zip(articles, merged.renamings).map { $0.analysis.renamed(by: $1) }
        let events = MergedEvents(renamed, names: names)
        let analyses = renamed.enumerated().map { $1.placed(in: events, at: $0) }
        let claims = analyses.enumerated().flatMap { article, analysis in
            analysis.claims.map { IndexedClaim(claim: $0, article: article) }
        }
        return Generation(
            id: identifier(articles.map(\.read), ingest),
            articles: indexed(articles.map(\.read), analyses, events.events, outlets),
            actors: ActorIndexer(articles.map(\.read), analyses, claims, events.events)
                .actors(merged, outlets: outlets, overrides: overrides),
            claims: claims, events: events.events, timelines: TimelineBuilder(events.events, names: names).timelines,
            ingest: ingest, redirects: merged.redirects.merging(events.redirects) { actor, _ in actor })
    }

    private func identifier(_ articles: [ReadArticle], _ ingest: [IngestRecord]) -> String {
        var hash = StableHash()
        hash.combine(salt)
        for part in overrides.fingerprint { hash.combine(part) }
        for article in articles {
            hash.combine(article.article.id)
            hash.combine(article.file.path)
            hash.combine(article.file.sha256)
        }
        for record in ingest {
            hash.combine(record.path)
            hash.combine(record.status.rawValue)
        }
        return hash.base32(13)
    }

    private func indexed(
        _ reads: [ReadArticle], _ analyses: [ArticleAnalysis], _ events: [IndexedEvent], _ outlets: Outlets
    ) -> [IndexedArticle] {
        var eventsByArticle = Array(repeating: [Int](), count: reads.count)
        for (position, event) in events.enumerated() {
            for article in Set(event.reports.map(\.article)) { eventsByArticle[article].append(position) }
        }
        var next = 0
        return reads.indices.map { article in
            let start = next
            next += analyses[article].claims.count
            return IndexedArticle(
                read: reads[article], analysis: analyses[article], claims: start..<next,
                events: eventsByArticle[article], publisher: outlets.publishers[article])
        }
    }
}
