import Extraction

/// One id or one full name, and one type: the same actor.
///
/// “Angela Merkel said” in two articles is one Angela Merkel. A last name alone is no identity (two Johnsons stay two) unless the
/// register knows whom it means, and an unnamed source is never that of another article.
struct SameIdentityRule: ActorMergeRule {
    func pairs(in groups: ActorGroups) -> [(Int, Int)] {
        var first: [String: Int] = [:]
        var pairs: [(Int, Int)] = []
        for (position, member) in groups.members.enumerated() {
            for key in keys(of: member) {
                if let other = first[key] { pairs.append((other, position)) } else { first[key] = position }
            }
        }
        return pairs
    }

    private func keys(of member: ActorMember) -> [String] {
        guard member.actor.type != .unnamed, !member.isSurnameOnly else { return [] }
        let type = member.actor.type.rawValue
        let name = member.name.text
        return ["\(type)#\(member.actor.id)"] + (name.isEmpty ? [] : ["\(type)=\(name)"])
            + member.actor.sameAs.map { "\(type)@\($0)" }
    }
}
