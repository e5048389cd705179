import Corpus
import Extraction
import NewsIndex
import TextModel

/// Resources of the index as their representations want them.
extension PublishedGeneration {
    func articleRecord(_ position: Int) -> ArticleRecord {
        let indexed = generation.articles[position]
        let publisher =
            indexed.publisher.map(actor) ?? indexed.read.article.publisher.map(ActorReference.outlet(named:))
        return ArticleRecord(
            read: indexed.read, analysis: indexed.analysis, publisher: publisher,
            agency: agency(ofArticle: position), eventCount: indexed.events.count)
    }

    func claimRecord(_ position: Int) -> ClaimRecord {
        let indexed = generation.claims[position]
        return ClaimRecord(claim: indexed.claim, article: articleRecord(indexed.article))
    }

    func actorRecord(_ position: Int) -> ActorRecord {
        let actor = generation.actors[position]
        let counts = ActorRecord.Counts(
            mentions: actor.mentions.count, articles: actor.articleCount, claims: actor.claims.count,
            about: actor.about.count, events: actor.events.count)
        return ActorRecord(
            id: actor.id, type: actor.type, name: actor.name, alternateNames: actor.alternateNames,
            descriptions: actor.descriptions.map { (texts[$0.article].id, $0.span) }, sameAs: actor.sameAs,
            iso3166: actor.iso3166, partOf: actor.partOf, counts: counts, firstSeen: actor.firstSeen?.iso,
            lastSeen: actor.lastSeen?.iso)
    }

    func eventRecord(_ position: Int) -> EventRecord {
        let event = generation.events[position]
        return EventRecord(
            id: event.id, title: event.title, category: event.category, status: event.status, date: event.date,
            dateVariants: event.dateVariants, actors: event.actors, places: event.places,
            reports: event.reports.map(report), claims: event.claims, isBackground: event.isBackground,
            mergeEvidence: event.mergeEvidence,
            independentSources: event.independentSources(in: generation.articles))
    }

    /// All that was found in the article at `position`, by start.
    func annotations(ofArticle position: Int) -> [Annotation] {
        let article = generation.articles[position]
        let reports = article.events.flatMap { event in
            generation.events[event].reports.filter { $0.article == position }.map {
                (generation.events[event].id, $0.span)
            }
        }
        return Annotation.all(of: article.analysis, reports: reports)
    }

    private func report(_ report: IndexedEvent.Report) -> EventRecord.Report {
        EventRecord.Report(
            text: texts[report.article], sentences: generation.articles[report.article].analysis.text.sentences,
            sentence: report.sentence, span: report.span)
    }
}
