import Chronology
import Corpus
import Extraction
import TextModel

/// One analysis as representations look things up in it.
struct AnalysisContext: ResourceContext {
    let record: ArticleRecord
    let text: ArticleText
    private let references: [String: ActorReference]

    init(_ read: ReadArticle, _ analysis: ArticleAnalysis) {
        text = ArticleText(read)
        let actors = analysis.actors.map { ($0.id, ActorReference(id: $0.id, name: $0.name, type: $0.type)) }
        references = Dictionary(actors, uniquingKeysWith: { first, _ in first })
        record = ArticleRecord(
            read: read, analysis: analysis, publisher: Self.outlet(read.article.publisher, in: analysis),
            agency: Self.outlet(read.article.agency, in: analysis), eventCount: analysis.events.count)
    }

    private static func outlet(_ name: String?, in analysis: ArticleAnalysis) -> ActorReference? {
        guard let name else { return nil }
        let actor = analysis.actors.first { actor in
            actor.name == name || actor.alternateNames.contains { $0.name == name }
        }
        return actor.map { ActorReference(id: $0.id, name: $0.name, type: $0.type) } ?? .outlet(named: name)
    }

    func actor(_ id: String) -> ActorReference { references[id] ?? .unknown(id) }
    func text(of article: String) -> ArticleText? { article == text.id ? text : nil }
    func timeline(of actor: String) -> String? { references[actor] == nil ? nil : actor }

    /// The article's actors, counted within it.
    var actors: [ActorRecord] {
        let counts = ActorCounts(record.analysis)
        let day = record.read.datePublished.flatMap { $0.precision == .day ? $0.earliest?.iso : nil }
        return record.analysis.actors.map { actor in
            ActorRecord(
                id: actor.id, type: actor.type, name: actor.name, alternateNames: actor.alternateNames,
                descriptions: actor.descriptions.map { (text.id, $0) }, sameAs: actor.sameAs,
                iso3166: actor.iso3166, partOf: actor.partOf, counts: counts[actor.id], firstSeen: day, lastSeen: day)
        }
    }

    /// The article's events, each with its one report.
    var events: [EventRecord] {
        record.analysis.events.map { event in
            let report = EventRecord.Report(
                text: text, sentences: record.analysis.text.sentences, sentence: event.sentence, span: event.span)
            return EventRecord(
                id: event.id, title: event.title, category: event.category, status: event.status, date: event.date,
                dateVariants: [], actors: event.actors, places: event.places, reports: [report], claims: event.claims,
                isBackground: event.isBackground, mergeEvidence: [], independentSources: 1)
        }
    }
}

/// How often each actor occurs in one analysis.
private struct ActorCounts {
    private var mentions: [String: Int] = [:]
    private var claims: [String: Int] = [:]
    private var about: [String: Int] = [:]
    private var events: [String: Int] = [:]

    init(_ analysis: ArticleAnalysis) {
        for mention in analysis.mentions { mentions[mention.actor, default: 0] += 1 }
        for claim in analysis.claims {
            if let claimant = claim.claimant { claims[claimant.actor, default: 0] += 1 }
            for actor in Set(claim.about.map(\.actor)) { about[actor, default: 0] += 1 }
        }
        for event in analysis.events {
            for actor in Set(event.actors.map(\.actor)) { events[actor, default: 0] += 1 }
        }
    }

    subscript(actor: String) -> ActorRecord.Counts {
        ActorRecord.Counts(
            mentions: mentions[actor] ?? 0, articles: 1, claims: claims[actor] ?? 0, about: about[actor] ?? 0,
            events: events[actor] ?? 0)
    }
}
