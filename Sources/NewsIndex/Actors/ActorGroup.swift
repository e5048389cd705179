import Extraction
import OrderedCollections

/// Actors of several articles that are one, and what it is called.
struct ActorGroup: Sendable {
    /// Its members, by article.
    let members: [ActorMember]
    /// Its best name: the register's, else the one that most mentions lead to, full names first.
    let name: String
    /// The id that it would have if no other actor had it.
    let slug: String
    /// The commonest type of its members.
    let type: ActorType

    /// A group of at least one member.
    init?(_ members: [ActorMember]) {
        guard let best = Self.best(of: members) else { return nil }
        self.members = members
        name = best.actor.name
        slug = best.actor.id
        type = best.actor.type
    }

    /// A group under another name.
    init(members: [ActorMember], name: String, slug: String, type: ActorType) {
        self.members = members
        self.name = name
        self.slug = slug
        self.type = type
    }

    /// How often it is mentioned.
    var mentions: Int { members.reduce(0) { $0 + $1.mentions } }

    private static func best(of members: [ActorMember]) -> ActorMember? {
        if let registered = members.first(where: \.isRegistered) { return registered }
        var counts: OrderedDictionary<String, Int> = [:]
        for member in members { counts[member.actor.name, default: 0] += member.mentions }
        return members.min { left, right in
            rank(left, counts) < rank(right, counts)
        }
    }

    private static func rank(_ member: ActorMember, _ counts: OrderedDictionary<String, Int>) -> (
        Int, Int, Int, String, String
    ) {
        let name = member.actor.name
        return (member.isSurnameOnly ? 1 : 0, -(counts[name] ?? 0), -name.utf8.count, name, member.actor.id)
    }
}
