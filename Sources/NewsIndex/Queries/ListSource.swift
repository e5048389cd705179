import Corpus
import Extraction
import TextModel

/// What filters and sorts look things up in.
struct ListSource: Sendable {
    let articles: [IndexedArticle]
    let actors: [IndexedActor]
    let claims: [IndexedClaim]
    let events: [IndexedEvent]
    private let actorTypes: [String: ActorType]
    private let agencies: [String: String]

    init(articles: [IndexedArticle], actors: [IndexedActor], claims: [IndexedClaim], events: [IndexedEvent]) {
        self.articles = articles
        self.actors = actors
        self.claims = claims
        self.events = events
        actorTypes = Dictionary(actors.map { ($0.id, $0.type) }, uniquingKeysWith: { first, _ in first })
        agencies = Self.agencies(Set(articles.compactMap(\.read.article.agency)), among: actors)
    }

    /// The type of the actor `id`.
    func type(of id: String?) -> [String] { id.flatMap { actorTypes[$0] }.map { [$0.rawValue] } ?? [] }

    /// Id of the actor that is the agency of `article`; null where there is none, or no article mentions it.
    func agency(of article: IndexedArticle) -> String? {
        article.read.article.agency.flatMap { agencies[FoldedName($0).text] }
    }

    /// The article at `position`.
    func article(_ position: Int) -> IndexedArticle { articles[position] }

    /// The best known organization for each of `names`, by folded name.
    private static func agencies(_ names: Set<String>, among actors: [IndexedActor]) -> [String: String] {
        let wanted = Set(names.map { FoldedName($0).text })
        guard !wanted.isEmpty else { return [:] }
        var found: [String: IndexedActor] = [:]
        for actor in actors where actor.type == .organization {
            for name in Set(([actor.name] + actor.alternateNames.map(\.name)).map { FoldedName($0).text })
            where wanted.contains(name) && found[name].map({ $0.mentions.count < actor.mentions.count }) != false {
                found[name] = actor
            }
        }
        return found.mapValues(\.id)
    }
}
