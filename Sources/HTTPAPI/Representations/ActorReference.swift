import Extraction

/// An actor as other resources point at it: `{id,name,type}`.
struct ActorReference: Sendable, Hashable {
    /// Null of an outlet that no article mentions.
    let id: String?
    let name: String
    let type: ActorType

    /// An outlet or agency that is known by name only.
    static func outlet(named name: String) -> ActorReference {
        ActorReference(id: nil, name: name, type: .organization)
    }

    /// What stands where an id leads nowhere: the id for a name.
    static func unknown(_ id: String) -> ActorReference { ActorReference(id: id, name: id, type: .group) }
}

extension JSONWriter {
    /// The three members of a pointer.
    mutating func members(of actor: ActorReference) {
        member("id", actor.id)
        member("name", actor.name)
        member("type", actor.type.rawValue)
    }
}
