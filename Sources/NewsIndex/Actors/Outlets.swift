import Corpus
import Extraction
import TextModel

/// The actors that publish the articles.
///
/// An outlet that some article also mentions is that actor; any other becomes an actor without mentions, so that every publisher has an id.
struct Outlets: Sendable {
    /// For every article the id of its publisher; null where nothing names it.
    let publishers: [String?]
    /// The outlets that no article mentions: id to name.
    let added: [String: String]

    /// Finds the publishers of `articles` among `actors`.
    init(_ articles: [ReadArticle], actors: MergedActors) {
        let known = Self.organizations(actors)
        let taken = Set(actors.actors.map(\.id))
        var added: [String: String] = [:]
        var ids: [String: String] = [:]
        publishers = articles.map { article in
            guard let name = article.article.publisher else { return nil }
            let folded = FoldedName(name)
            guard let slug = folded.slug else { return nil }
            if let id = known[folded.text]?.first ?? ids[folded.text] { return id }
            let id = taken.contains(slug) || added[slug] != nil ? "\(slug)-organization" : slug
            guard !taken.contains(id) else { return id }
            ids[folded.text] = id
            added[id] = name
            return id
        }
        self.added = added
    }

    /// Organizations by folded name, best name first; other names count where only one has them.
    private static func organizations(_ actors: MergedActors) -> [String: [String]] {
        var named: [String: [String]] = [:]
        var alias: [String: Set<String>] = [:]
        for (id, group) in actors.actors where group.type == .organization {
            named[FoldedName(group.name).text, default: []].append(id)
            for name in group.members.flatMap(\.actor.alternateNames) where name.kind == .full {
                alias[FoldedName(name.name).text, default: []].insert(id)
            }
        }
        for (name, ids) in alias where named[name] == nil && ids.count == 1 { named[name] = Array(ids) }
        return named
    }
}
