import Corpus
import NewsIndex
import TextModel

/// A generation as the server answers from it: with its texts counted through and its bodies kept.
///
/// One for each generation; a request holds on to one from start to end.
final class PublishedGeneration: ResourceContext {
    let generation: Generation
    let links: ResourceLinks
    let texts: [ArticleText]
    /// The server's description.
    let openAPI: [UInt8]
    /// What was answered last.
    let answers = AnswerCache(bound: 32 << 20)
    private let agencies: [ActorReference?]
    private let cache = BodyCache(bound: 64 << 20)
    private let queries = QueryCache(bound: 32 << 20)

    /// Counts through every article once.
    init(_ generation: Generation, links: ResourceLinks) {
        self.generation = generation
        self.links = links
        openAPI = OpenAPIDocument(links: links, examples: OpenAPIExamples(generation)).bytes
        texts = generation.articles.map { ArticleText($0.read) }
        agencies = generation.articles.indices.map { Self.agency(ofArticle: $0, in: generation) }
    }

    private static func agency(ofArticle position: Int, in generation: Generation) -> ActorReference? {
        guard let actor = generation.agency(ofArticle: position).flatMap(generation.actor) else {
            return generation.articles[position].read.article.agency.map(ActorReference.outlet(named:))
        }
        return ActorReference(id: actor.id, name: actor.name, type: actor.type)
    }

    // MARK: What representations look up

    func actor(_ id: String) -> ActorReference {
        generation.actor(id).map { ActorReference(id: $0.id, name: $0.name, type: $0.type) } ?? .unknown(id)
    }

    func text(of article: String) -> ArticleText? { generation.position(ofArticle: article).map { texts[$0] } }

    func timeline(of actor: String) -> String? { generation.position(ofActor: actor).map { _ in actor } }

    /// Who carried the article at `position` from an agency.
    func agency(ofArticle position: Int) -> ActorReference? { agencies[position] }

    // MARK: What answers are made of

    /// A renderer that counts in `unit`.
    func rendering(_ unit: OffsetUnit) -> Rendering { Rendering(context: self, unit: unit, links: links) }

    /// The ready bytes of one resource; `isListed` for the shorter form that lists have.
    func body(_ kind: ResourceKind, _ position: Int, unit: OffsetUnit, isListed: Bool) -> [UInt8] {
        cache.body(BodyCache.Key(kind: kind, position: position, unit: unit, isListed: isListed)) {
            JSONWriter.bytes { write(kind, position, unit: unit, isListed: isListed, into: &$0) }
        }
    }

    private func write(
        _ kind: ResourceKind, _ position: Int, unit: OffsetUnit, isListed: Bool, into json: inout JSONWriter
    ) {
        let rendering = rendering(unit)
        switch kind {
        case .articles:
            rendering.article(articleRecord(position), isListed: isListed, of: texts[position], into: &json)
        case .actors: rendering.actor(actorRecord(position), into: &json)
        case .claims:
            let text = texts[generation.claims[position].article]
            rendering.claim(claimRecord(position), of: text, into: &json)
        case .events: rendering.event(eventRecord(position), into: &json)
        case .timelines: rendering.timeline(TimelineRecord(generation.timelines[position]), events: nil, into: &json)
        }
    }

    /// The ready bytes of a timeline's events.
    func eventBodies(of timeline: TimelineRecord, unit: OffsetUnit) -> (dated: [[UInt8]], undated: [[UInt8]]) {
        let body = { self.body(.events, $0, unit: unit, isListed: false) }
        return (timeline.events.map(body), timeline.undated.map(body))
    }

    /// Positions of the resources that `query` asks for, in its order.
    func positions(of kind: ResourceKind, matching query: ResourceQuery) -> [Int] {
        queries.positions(kind, query) {
            switch kind {
            case .articles: generation.articles(matching: query)
            case .actors: generation.actors(matching: query)
            case .claims: generation.claims(matching: query)
            case .events: generation.events(matching: query)
            case .timelines: generation.timelines(matching: query)
            }
        }
    }

    /// Position of the resource `id` in its list, not following redirects.
    func position(of kind: ResourceKind, _ id: String) -> Int? {
        switch kind {
        case .articles: generation.position(ofArticle: id)
        case .actors: generation.position(ofActor: id)
        case .claims: generation.position(ofClaim: id)
        case .events: generation.position(ofEvent: id)
        case .timelines: generation.position(ofTimeline: id)
        }
    }
}
