/// What sort of thing a register's entry is.
public enum KnownSort: String, Sendable, CaseIterable {
    case person, organization, country, place, group
}

/// In which way a name names an entry of the register.
public enum RegisteredNameKind: String, Sendable, CaseIterable {
    /// The everyday name: `Turkey`, `Vladimir Putin`.
    case full
    /// Another or official name or spelling: `Türkiye`, `Russian Federation`.
    case other
    /// A family name alone: `Putin`.
    case short
    /// `NATO`, `FSB`.
    case acronym
    /// A word for being from there: `Russian`, `Azerbaijanis`, `Western`.
    case demonym
    /// The capital of a country: `Moscow`.
    case capital
    /// A seat of power that stands for its state: `Kremlin`, `Downing Street`.
    case seat
}

/// An actor that the program knows without having read of it: a state, a body, a place, a people, an office holder.
public struct KnownActor: Sendable, Hashable {
    /// Its id: the folded name, `united-nations`.
    public let slug: String
    /// The everyday English name.
    public let name: String
    /// What sort of thing it is.
    public let sort: KnownSort
    /// A finer word where a list has one: `media`, `alliance`, `institution`, `armed-group`, `city`, `sea`; empty for others.
    public let kind: String
    /// ISO 3166-1 alpha-2 code: a country's own, else that of the country where it is or for which it acts.
    public let iso3166: String?
    /// Addresses of the same thing elsewhere (Wikidata).
    public let sameAs: [String]
    /// Other names and spellings.
    public let aliases: [String]
    /// Slug of the entry that it belongs to: `european-union` of the European Parliament, the country of a minister.
    public let partOf: String?
    /// Office of a person: `foreign minister`.
    public let role: String?
    /// First and last year in that office, as far as known.
    public var term: (first: Int?, last: Int?) { (firstYear, lastYear) }

    let firstYear: Int?
    let lastYear: Int?
}

/// A name found in the register: which entry it may mean, and in which way.
public struct RegisteredName: Sendable, Hashable {
    /// The entry.
    public let actor: KnownActor
    /// In which way the name names it.
    public let kind: RegisteredNameKind
    /// The name as the list writes it, which tells its capitals: `US`, not `us`.
    public let written: String
}
