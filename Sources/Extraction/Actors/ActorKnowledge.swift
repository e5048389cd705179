/// What the bundled register knows of an actor.
struct KnownFacts: Sendable, Hashable {
    let slug: String
    let name: String
    let type: ActorType
    let iso3166: String?
    let sameAs: [String]
    let partOf: String?
    /// Last year in office of a person, 9999 while it goes on or is not known.
    let lastYear: Int
}

/// The register as actor resolution asks it. It offers; the text decides.
protocol ActorKnowledge: Sendable {
    /// The actor with this slug.
    func facts(_ slug: String) -> KnownFacts?
    /// The country whose capital or seat of government is called `name`, and whether it is a seat that is never a mere
    /// place (Kremlin).
    func seat(_ name: String) -> (country: String, isAlwaysGovernment: Bool)?
    /// The people whose surname is `name`.
    func people(surnamed name: String) -> [KnownFacts]
}
