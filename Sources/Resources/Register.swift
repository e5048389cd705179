/// Who and what is known before any text is read: states, places, peoples, bodies, office holders, with all their names.
///
/// It offers candidates and never decides: `Georgia` may be the country or the state, `Congress` any congress.
/// Made once from the bundled lists; looking a name up is one hash.
public struct Register: Sendable {
    /// All entries, by slug.
    public let actors: [KnownActor]
    private let bySlug: [String: Int]
    private let names: [String: [Entry]]
    private let longest: [String: Int]
    private let countryByCode: [String: Int]

    struct Entry: Sendable {
        let actor: Int
        let kind: RegisteredNameKind
        let written: String
    }

    /// The register of the bundled lists. Throws where a list is missing, malformed or has a slug twice.
    public init(_ library: ResourceLibrary) throws(ResourceError) {
        var builder = RegisterBuilder()
        try builder.read(library)
        self.init(builder)
    }

    init(_ builder: RegisterBuilder) {
        actors = builder.actors
        bySlug = builder.bySlug
        names = builder.names
        longest = builder.longest
        countryByCode = builder.countryByCode
    }

    /// The entry with the id `slug`.
    public func actor(_ slug: String) -> KnownActor? { bySlug[slug].map { actors[$0] } }

    /// All that `name` may mean, the best known first: countries, places, bodies, groups, persons; full names before others.
    public func candidates(_ name: String) -> [RegisteredName] { candidates(folded: NameFolding.fold(name)) }

    /// Likewise for a name in the form that ``NameFolding`` gives.
    public func candidates(folded: String) -> [RegisteredName] {
        (names[folded] ?? []).map { RegisteredName(actor: actors[$0.actor], kind: $0.kind, written: $0.written) }
    }

    /// How many words the longest name that begins with the folded `word` has; 0 where none does.
    public func longestName(beginningWith word: String) -> Int { longest[word] ?? 0 }

    /// The country that `demonym` tells of: `Russian`, `Azerbaijanis`.
    public func country(ofDemonym demonym: String) -> KnownActor? { country(demonym, as: .demonym) }

    /// The country whose capital is `city`: `Moscow`, `Kiev`.
    public func country(ofCapital city: String) -> KnownActor? { country(city, as: .capital) }

    /// The country with the ISO 3166-1 alpha-2 code.
    public func country(iso3166 code: String) -> KnownActor? { countryByCode[code].map { actors[$0] } }

    private func country(_ name: String, as kind: RegisteredNameKind) -> KnownActor? {
        names[NameFolding.fold(name)]?.first { $0.kind == kind && actors[$0.actor].sort == .country }
            .map { actors[$0.actor] }
    }
}
