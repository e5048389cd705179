import Extraction

/// Two people known by the same last name alone are one if they share both the side and a role.
///
/// “Russian President Putin” in two articles, neither of which has his first name. A last name and a country alone are not enough.
struct SharedRoleRule: ActorMergeRule {
    func pairs(in groups: ActorGroups) -> [(Int, Int)] {
        var first: [String: Int] = [:]
        var pairs: [(Int, Int)] = []
        for (position, member) in groups.members.enumerated() where member.isSurnameOnly {
            guard let side = member.actor.partOf, !member.name.words.isEmpty else { continue }
            for role in member.roles.sorted() where role != side {
                let key = "\(member.name.text)/\(side)/\(role)"
                if let other = first[key] { pairs.append((other, position)) } else { first[key] = position }
            }
        }
        return pairs
    }
}
