import Extraction

/// The actors of the corpus and what the actors of single articles are called in it.
struct MergedActors: Sendable {
    /// By id.
    let actors: [(id: String, group: ActorGroup)]
    /// For every article what became of its actors' ids.
    let renamings: [ActorRenaming]
    /// Ids that no actor has any more, or never had, and that lead to exactly one.
    let redirects: [String: String]

    /// Merges the actors of `analyses`, then does what the operator says.
    init(_ analyses: [ArticleAnalysis], overrides: ActorOverrides) {
        let found = ActorGrouping(analyses).roots()
        let groups = found.groups.compactMap { ActorGroup($0.map { found.members[$0] }) }
        let final = overrides.isEmpty ? groups : overrides.applied(to: groups)
        let all = zip(ActorIdentifiers(final).ids, final).map { (id: $0, group: $1) }.sorted { $0.id < $1.id }
        actors = all.filter { !overrides.ignored.contains($0.id) }
        renamings = Self.renamings(all, articles: analyses.count, ignored: overrides.ignored)
        redirects = Self.redirects(actors, names: overrides.names)
    }

    /// Their names by id.
    var names: [String: String] {
        Dictionary(actors.map { ($0.id, $0.group.name) }, uniquingKeysWith: { first, _ in first })
    }

    private static func renamings(
        _ actors: [(id: String, group: ActorGroup)], articles: Int, ignored: Set<String>
    ) -> [ActorRenaming] {
        var renamings = Array(repeating: ActorRenaming(), count: articles)
        for (id, group) in actors {
            for member in group.members {
                renamings[member.article].set(member.actor.id, to: ignored.contains(id) ? nil : id)
            }
        }
        return renamings
    }

    /// Ids that the members alone would have and slugs of the full names, where only one actor has them.
    private static func redirects(
        _ actors: [(id: String, group: ActorGroup)], names: [String: [String]]
    ) -> [String: String] {
        let ids = Set(actors.map(\.id))
        var owners: [String: Set<String>] = [:]
        for (id, group) in actors {
            let extra = (names[id] ?? []).compactMap { FoldedName($0).slug }
            for slug in group.slugs.union(extra) where !ids.contains(slug) { owners[slug, default: []].insert(id) }
        }
        return owners.compactMapValues { $0.count == 1 ? $0.first : nil }
    }
}

extension ActorGroup {
    fileprivate var slugs: Set<String> {
        var slugs: Set<String> = []
        for member in members {
            slugs.insert(member.actor.id)
            if let slug = member.name.slug { slugs.insert(slug) }
            for name in member.actor.alternateNames where name.kind == .full {
                if let slug = FoldedName(name.name).slug { slugs.insert(slug) }
            }
        }
        return slugs
    }
}
