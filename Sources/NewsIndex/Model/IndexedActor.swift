public import Chronology
public import Extraction

/// An actor over all articles.
public struct IndexedActor: Sendable {
    /// Slug of the name.
    public let id: String
    /// What sort of thing it is.
    public let type: ActorType
    /// The best name.
    public let name: String
    /// All other names, by name, with how often they stand in the texts.
    public let alternateNames: [AlternateName]
    /// Roles that the texts give.
    public let descriptions: [Place]
    /// Addresses of the same thing elsewhere, from the register.
    public let sameAs: [String]
    /// ISO 3166-1 alpha-2 code of a country.
    public let iso3166: String?
    /// Id of the actor that it belongs to or speaks for; following it comes to an end.
    public let partOf: String?
    /// By article: position of the article, index of the mention in its analysis.
    public let mentions: [(article: Int, mention: Int)]
    /// Positions of the claims that it makes.
    public let claims: [Int]
    /// Positions of the claims about it.
    public let about: [Int]
    /// Positions of the events it takes part in.
    public let events: [Int]
    /// How many articles mention it.
    public let articleCount: Int
    /// Earliest publication day of those articles.
    public let firstSeen: CalendarDay?
    /// Latest publication day of those articles.
    public let lastSeen: CalendarDay?

    /// An actor.
    public init(
        id: String, type: ActorType, name: String, alternateNames: [AlternateName], descriptions: [Place],
        sameAs: [String], iso3166: String?, partOf: String?, mentions: [(article: Int, mention: Int)], claims: [Int],
        about: [Int], events: [Int], articleCount: Int, firstSeen: CalendarDay?, lastSeen: CalendarDay?
    ) {
        self.id = id
        self.type = type
        self.name = name
        self.alternateNames = alternateNames
        self.descriptions = descriptions
        self.sameAs = sameAs
        self.iso3166 = iso3166
        self.partOf = partOf
        self.mentions = mentions
        self.claims = claims
        self.about = about
        self.events = events
        self.articleCount = articleCount
        self.firstSeen = firstSeen
        self.lastSeen = lastSeen
    }
}
