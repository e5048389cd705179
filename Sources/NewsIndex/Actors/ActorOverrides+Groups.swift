import Extraction

extension ActorOverrides {
    /// Whether it says nothing.
    var isEmpty: Bool { fingerprint.isEmpty }

    /// The groups as the operator wants them: split, joined by name, merged, renamed; without those to ignore.
    func applied(to groups: [ActorGroup]) -> [ActorGroup] {
        let parted = splits.reduce(groups) { $1.applied(to: $0) }
        let named = names.keys.sorted().reduce(parted) { join($0, into: $1, names: names[$1] ?? []) }
        let merged = merges.reduce(named) { groups, merge in
            Self.merge(groups, into: merge.into) { id, _ in merge.actors.contains(id) }
        }
        return zip(ActorIdentifiers(merged).ids, merged).map { id, group in group.renamed(renames[id]) }
    }

    private func join(_ groups: [ActorGroup], into id: String, names: [String]) -> [ActorGroup] {
        let names = Set(names.map { FoldedName($0).text })
        return Self.merge(groups, into: id) { _, group in
            group.type != .unnamed && group.members.contains { names.contains($0.name.text) }
        }
    }

    /// Puts all groups that `isMeant` into the group `id`; where there is none, the first of them becomes it.
    private static func merge(
        _ groups: [ActorGroup], into id: String, where isMeant: (String, ActorGroup) -> Bool
    ) -> [ActorGroup] {
        let ids = ActorIdentifiers(groups).ids
        let meant = groups.indices.filter { ids[$0] != id && isMeant(ids[$0], groups[$0]) }
        guard let target = ids.firstIndex(of: id) ?? meant.first else { return groups }
        let absorbed = Set(meant.filter { $0 != target })
        let whole = groups[target].absorbing(absorbed.sorted().map { groups[$0] }, as: id)
        return groups.indices.filter { !absorbed.contains($0) }.map { $0 == target ? whole : groups[$0] }
    }
}

extension ActorOverrides.Split {
    fileprivate func applied(to groups: [ActorGroup]) -> [ActorGroup] {
        let ids = ActorIdentifiers(groups).ids
        guard let position = ids.firstIndex(of: actor) else { return groups }
        let group = groups[position]
        let rest = group.members.filter { !articles.contains($0.articleID) }
        let parted = group.members.filter { articles.contains($0.articleID) }
        guard !parted.isEmpty, let slug = FoldedName(name).slug else { return groups }
        var result = groups
        result[position] = ActorGroup(members: rest, name: group.name, slug: group.slug, type: group.type)
        if rest.isEmpty { result.remove(at: position) }
        result.append(ActorGroup(members: parted, name: name, slug: slug, type: group.type))
        return result
    }
}

extension ActorGroup {
    fileprivate func absorbing(_ others: [ActorGroup], as slug: String) -> ActorGroup {
        let all = (members + others.flatMap(\.members)).sorted { $0.article < $1.article }
        return ActorGroup(members: all, name: name, slug: slug, type: type)
    }

    fileprivate func renamed(_ name: String?) -> ActorGroup {
        ActorGroup(members: members, name: name ?? self.name, slug: slug, type: type)
    }
}
