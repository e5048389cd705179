import Extraction

/// A person known in an article by the last name alone is the one full-named person of the corpus that bears it, if the context agrees.
///
/// “Putin … Russian” here and “Vladimir Putin, the Russian president” there are one. “Johnson, the sprinter” and “Boris Johnson, the
/// prime minister” have nothing in common and stay two; so does a Johnson where the corpus has both Boris and Lyndon.
struct SurnameRule: ActorMergeRule {
    func pairs(in groups: ActorGroups) -> [(Int, Int)] {
        let bearers = self.bearers(in: groups)
        var contexts: [Int: PersonContext] = [:]
        var pairs: [(Int, Int)] = []
        let byRoot = Dictionary(grouping: groups.members.indices, by: { groups.roots[$0] })
        for (position, member) in groups.members.enumerated() where member.isSurnameOnly {
            guard let root = bearers[member.name.text]?.only else { continue }
            let context = contexts[root] ?? PersonContext(byRoot[root] ?? [], in: groups)
            contexts[root] = context
            if PersonContext([position], in: groups).agrees(with: context) { pairs.append((root, position)) }
        }
        return pairs
    }

    /// The full-named people by last name and by what their own articles call them for short.
    private func bearers(in groups: ActorGroups) -> [String: FewRoots] {
        var bearers: [String: FewRoots] = [:]
        for (position, member) in groups.members.enumerated() where isFullNamed(member) {
            let short = member.actor.alternateNames.filter { $0.kind == .short }.map { FoldedName($0.name).text }
            for name in [member.name.surname] + short {
                bearers[name, default: FewRoots()].insert(groups.roots[position])
            }
        }
        return bearers
    }

    private func isFullNamed(_ member: ActorMember) -> Bool {
        member.actor.type == .person && !member.isSurnameOnly && !member.name.words.isEmpty
    }
}
