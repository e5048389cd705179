import Extraction

/// The name by which one article knows an actor is another name of exactly one actor elsewhere.
///
/// “the International Monetary Fund (IMF)” in one article and “the IMF” in another: one fund, as long as no other actor of the
/// corpus is called IMF. Names of people count only in full.
struct AliasRule: ActorMergeRule {
    func pairs(in groups: ActorGroups) -> [(Int, Int)] {
        var named: [String: FewRoots] = [:]
        var alias: [String: FewRoots] = [:]
        for (position, member) in groups.members.enumerated() where isNamed(member) {
            let type = member.actor.type
            named[key(type, member.name), default: FewRoots()].insert(groups.roots[position])
            for name in aliases(of: member) {
                alias[key(type, name), default: FewRoots()].insert(groups.roots[position])
            }
        }
        return named.keys.sorted().compactMap { key in
            guard let owner = named[key]?.only, let others = alias[key]?.roots.filter({ $0 != owner }),
                others.count == 1, let other = others.first, !conflict(owner, other, in: groups)
            else { return nil }
            return (owner, other)
        }
    }

    private func isNamed(_ member: ActorMember) -> Bool {
        member.actor.type != .unnamed && !member.isSurnameOnly && !member.name.words.isEmpty
    }

    private func key(_ type: ActorType, _ name: FoldedName) -> String { "\(type.rawValue)=\(name.text)" }

    private func aliases(of member: ActorMember) -> [FoldedName] {
        let kinds: Set<NameKind> = member.actor.type == .person ? [.full] : [.full, .acronym]
        return member.actor.alternateNames.filter { kinds.contains($0.kind) }.map { FoldedName($0.name) }.filter {
            !$0.words.isEmpty && (member.actor.type != .person || $0.words.count > 1)
        }
    }

    /// Two entries of the register are two actors, whatever they are called.
    private func conflict(_ left: Int, _ right: Int, in groups: ActorGroups) -> Bool {
        groups.members[left].isRegistered && groups.members[right].isRegistered
    }
}
