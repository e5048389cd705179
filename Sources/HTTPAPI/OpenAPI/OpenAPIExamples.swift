import Corpus
import Extraction
import NewsIndex
import TextModel

/// Ids that the generation has, so that every example of the description can be tried as it stands.
struct OpenAPIExamples: Sendable {
    private let ids: [ResourceKind: String]

    /// The first of each kind; of actors the one with the most claims.
    init(_ generation: Generation) {
        let actor = generation.actors.max { ($0.claims.count, $1.id) < ($1.claims.count, $0.id) }
        ids = [
            .articles: generation.articles.first?.read.article.id, .actors: actor?.id,
            .claims: generation.claims.first?.claim.id, .events: generation.events.first?.id, .timelines: "all",
        ].compactMapValues { $0 }
    }

    /// What stands for the variable segment of `route`.
    func pathValue(of route: Route) -> String? {
        let name = route.segments.first == "problems" ? "problems" : route.segments.dropFirst().first.map(String.init)
        guard name != "problems" else { return ProblemCode.notFound.rawValue }
        return name.flatMap(ResourceKind.init(rawValue:)).flatMap { ids[$0] }
    }

    /// A value of `parameter`.
    func value(of parameter: Parameter) -> String {
        switch (parameter.form, parameter.name) {
        case (.filter(isActor: true), _): ids[.actors] ?? parameter.example
        case (_, "article"): ids[.articles] ?? parameter.example
        case (_, "claim"), (_, "claims"): ids[.claims] ?? parameter.example
        case (_, "event"): ids[.events] ?? parameter.example
        default: parameter.example
        }
    }
}
