import Extraction

/// The other names of an actor over all articles, each with how often it stands in them.
struct AlternateNames: Sendable {
    /// By name, then by kind.
    let names: [AlternateName]

    private struct Key: Hashable {
        let name: String
        let kind: NameKind
    }

    /// The names of `group` besides the one shown, and those that the operator gave.
    init(of group: ActorGroup, named extra: [String]) {
        var counts: [Key: Int] = [:]
        for member in group.members {
            for name in member.actor.alternateNames {
                counts[Key(name: name.name, kind: name.kind), default: 0] += name.count
            }
            if member.actor.name != group.name {
                let kind: NameKind = member.isSurnameOnly ? .short : .full
                counts[Key(name: member.actor.name, kind: kind), default: 0] += Self.unlisted(member)
            }
        }
        for name in extra { counts[Key(name: name, kind: .full), default: 0] += 0 }
        names = counts.filter { $0.key.name != group.name }
            .map { AlternateName(name: $0.key.name, kind: $0.key.kind, count: $0.value) }
            .sorted { ($0.name, Self.rank($0.kind)) < ($1.name, Self.rank($1.kind)) }
    }

    /// How many mentions no other name of the article accounts for.
    private static func unlisted(_ member: ActorMember) -> Int {
        max(0, member.mentions - member.actor.alternateNames.reduce(0) { $0 + $1.count })
    }

    private static func rank(_ kind: NameKind) -> Int { NameKind.allCases.firstIndex(of: kind) ?? 0 }
}
