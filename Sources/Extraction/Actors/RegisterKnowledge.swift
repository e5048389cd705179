import Resources

/// The bundled register as actor resolution asks it.
struct RegisterKnowledge: ActorKnowledge {
    private let register: Register

    init(_ register: Register) { self.register = register }

    func facts(_ slug: String) -> KnownFacts? { register.actor(slug).map(Self.facts) }

    func seat(_ name: String) -> (country: String, isAlwaysGovernment: Bool)? {
        let candidates = register.candidates(name).filter { $0.actor.sort == .country }
        if let seat = candidates.first(where: { $0.kind == .seat }) { return (seat.actor.slug, true) }
        return candidates.first { $0.kind == .capital }.map { ($0.actor.slug, false) }
    }

    func people(surnamed name: String) -> [KnownFacts] {
        register.candidates(name).filter { $0.kind == .short && $0.actor.sort == .person }.map { Self.facts($0.actor) }
    }

    private static func facts(_ actor: KnownActor) -> KnownFacts {
        KnownFacts(
            slug: actor.slug, name: actor.name, type: type(actor.sort),
            iso3166: actor.sort == .country ? actor.iso3166 : nil,
            sameAs: actor.sameAs, partOf: actor.partOf, lastYear: actor.term.last ?? 9999)
    }

    private static func type(_ sort: KnownSort) -> ActorType {
        switch sort {
        case .person: .person
        case .organization: .organization
        case .country: .country
        case .place: .place
        case .group: .group
        }
    }
}
