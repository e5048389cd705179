public import TextModel

/// What kind of name a name is.
public enum NameKind: String, Sendable, CaseIterable {
    case full, short, acronym, demonym, metonym, title, misspelling
}

/// Another name of an actor, and how often it stands in the text.
public struct AlternateName: Sendable, Hashable {
    /// The name as written.
    public let name: String
    /// Its kind.
    public let kind: NameKind
    /// How often.
    public let count: Int

    /// A name.
    public init(name: String, kind: NameKind, count: Int) {
        self.name = name
        self.kind = kind
        self.count = count
    }
}

/// An actor as one article shows it.
public struct ArticleActor: Sendable, Hashable {
    /// Slug of the name; for unnamed sources with the article's hash behind it.
    public let id: String
    /// What sort of thing it is.
    public let type: ActorType
    /// The best name: the register's where it knows the actor, else the fullest of the text.
    public let name: String
    /// All other names that the text uses, by name.
    public let alternateNames: [AlternateName]
    /// Roles that the text itself gives, by position.
    public let descriptions: [TextSpan]
    /// Addresses of the same thing elsewhere (Wikidata), from the register.
    public let sameAs: [String]
    /// ISO 3166-1 alpha-2 code of a country.
    public let iso3166: String?
    /// Id of the actor that it belongs to or speaks for, an actor of the same analysis or of the register.
    public let partOf: String?

    /// An actor.
    public init(
        id: String, type: ActorType, name: String, alternateNames: [AlternateName], descriptions: [TextSpan],
        sameAs: [String], iso3166: String?, partOf: String?
    ) {
        self.id = id
        self.type = type
        self.name = name
        self.alternateNames = alternateNames
        self.descriptions = descriptions
        self.sameAs = sameAs
        self.iso3166 = iso3166
        self.partOf = partOf
    }
}
