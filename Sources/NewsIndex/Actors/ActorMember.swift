import Extraction
import TextModel

/// An actor of one article, with what merging asks of it.
struct ActorMember: Sendable {
    /// Position of the article.
    let article: Int
    /// Id of the article.
    let articleID: String
    /// The actor as the article shows it.
    let actor: ArticleActor
    /// Its name, folded.
    let name: FoldedName
    /// How many mentions it has in the article.
    let mentions: Int
    /// Ids of the countries that stand in one sentence with it.
    let countries: Set<String>
    /// The roles that the article gives it, folded: `russian president`.
    let roles: Set<String>

    /// The words of its roles that say something: `prime`, `minister`.
    var roleWords: Set<String> {
        Set(roles.flatMap { $0.split(separator: " ").map(String.init) }).subtracting(Self.emptyWords)
    }

    /// Whether the register knows it, so that its id means the same in all articles.
    var isRegistered: Bool { !actor.sameAs.isEmpty || actor.iso3166 != nil }
    /// Whether the article calls this person by the last name alone.
    var isSurnameOnly: Bool { actor.type == .person && !isRegistered && name.isSurnameOnly }

    /// The actors of an article's analysis, in its order.
    static func members(of analysis: ArticleAnalysis, at article: Int) -> [ActorMember] {
        let counts = Dictionary(analysis.mentions.map { ($0.actor, 1) }, uniquingKeysWith: +)
        let neighbours = countriesBeside(analysis)
        return analysis.actors.map { actor in
            ActorMember(
                article: article, articleID: analysis.article.id, actor: actor, name: FoldedName(actor.name),
                mentions: counts[actor.id] ?? 0,
                countries: neighbours[actor.id] ?? [], roles: roles(of: actor, in: analysis.article.body))
        }
    }

    /// How many actors of one sentence are looked at: a list of a thousand names says little about any of them.
    private static let sentenceLimit = 8

    private static func countriesBeside(_ analysis: ArticleAnalysis) -> [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        let sentences = Dictionary(
            grouping: analysis.mentions, by: { analysis.text.sentenceIndex(at: $0.span.start) ?? 0 })
        for mentions in sentences.values {
            let countries = mentions.lazy.filter { $0.type == .country }.prefix(sentenceLimit).map(\.actor)
            for person in mentions.lazy.filter({ $0.type == .person }).prefix(sentenceLimit) {
                found[person.actor, default: []].formUnion(countries)
            }
        }
        return found
    }

    private static func roles(of actor: ArticleActor, in body: UTF8Text) -> Set<String> {
        Set(actor.descriptions.prefix(16).map { FoldedName(body[$0]).text })
    }

    private static let emptyWords: Set<String> = [
        "the", "of", "and", "for", "in", "an", "former", "then", "new", "s", "a",
    ]
}
