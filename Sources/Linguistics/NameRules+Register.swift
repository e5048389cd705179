import Resources
import TextModel

/// Names that the register knows, and places by their first word.
extension NameRules {
    /// `NATO`, `United Arab Emirates`, `Putin`; a place with its head in small letters: `Rostov region`.
    static func registered(_ parser: NameParser, _ at: Int, _ end: Int, _ known: RegisterMatch?) -> NameCandidate? {
        guard let known, !isOrdinaryWord(parser, known) else { return nil }
        let name = known.name
        if known.kind == .place, isProvince(name.actor), hasPlaceHead(parser, known.range.upperBound) {
            return NameCandidate(
                range: at..<(known.range.upperBound + 1), kind: .place, strength: .strong, rule: "place.known-head")
        }
        if known.kind == .person, known.range.count > 1 {
            let close = personEnd(parser, known.range.upperBound - 1, end)
            if close > known.range.upperBound {
                return NameCandidate(range: at..<close, kind: .person, strength: .strong, rule: "person.known-longer")
            }
        }
        if let close = forcesEnd(parser, known) {
            return NameCandidate(
                range: at..<close, kind: .organization, strength: .strong, rule: "organization.national")
        }
        let strength: NameCandidate.Strength = name.kind == .short || isUnsure(parser, known) ? .fair : .strong
        return NameCandidate(
            range: withArticle(parser, known), kind: known.kind, strength: strength,
            rule: "register.\(name.kind.rawValue)",
            known: name.actor.slug)
    }

    /// `Rostov region`, `Ural region`, but `Caucasus` region: what lies in one country may be a unit of it.
    private static func isProvince(_ actor: KnownActor) -> Bool {
        ["city", "state"].contains(actor.kind) || actor.kind == "region" && actor.iso3166 != nil
    }

    /// `The Hague` and `The Guardian` keep the article that belongs to their names, where it has its capital.
    private static func withArticle(_ parser: NameParser, _ known: RegisterMatch) -> Range<Int> {
        let before = known.range.lowerBound - 1
        guard known.name.actor.name.hasPrefix("The "), parser.key(before) == "the",
            parser.tokens[before].form == .capital
        else { return known.range }
        return before..<known.range.upperBound
    }

    /// `Male`, `Nice` at the start of a sentence or in a title are no cities, `Power` is no party.
    private static func isOrdinaryWord(_ parser: NameParser, _ known: RegisterMatch) -> Bool {
        let at = known.range.lowerBound
        guard known.range.count == 1, parser.traits(at).contains(.common) else { return false }
        guard parser.tokens[at].beginsSentence || parser.style != .sentence else { return known.name.kind == .short }
        switch known.name.actor.sort {
        case .country, .group: return false
        case .place: return known.kind != .demonym && known.name.actor.kind == "city"
        case .organization, .person: return parser.tokens[at].form != .upper
        }
    }

    private static func isUnsure(_ parser: NameParser, _ known: RegisterMatch) -> Bool {
        guard known.range.count == 1, known.name.actor.kind == "city" else { return false }
        return !parser.traits(known.range.lowerBound).isDisjoint(with: [.given, .family, .common])
    }

    private static let lowerHeads: Set<String> = [
        "district", "region", "province", "oblast", "krai", "county", "governorate", "prefecture", "raion",
        "municipality", "corridor", "river", "peninsula", "valley", "canton", "upazila", "strait", "voivodeship",
    ]

    /// A word for a place in small letters right behind a name: `Gadabay district`.
    static func hasPlaceHead(_ parser: NameParser, _ at: Int) -> Bool {
        at < parser.bounds.upperBound && parser.isJoined(at) && parser.tokens[at].form == .lower
            && lowerHeads.contains(parser.key(at))
    }

    /// `Lake Sevan`, `Fort Bragg`, `San Pedro`, `North Kivu`; not `New Balance`, `West Ham United`.
    static func placeByFirstWord(_ parser: NameParser, _ at: Int, _ end: Int, _ known: RegisterMatch?) -> NameCandidate?
    {
        guard known == nil, parser.traits(at).contains(.placeFirst), at + 1 < end, parser.isName(at + 1),
            parser.isJoined(at + 1), parser.style != .shouting
        else { return nil }
        let next = parser.match(at + 1)
        let isNamed = !parser.traits(at + 1).contains(.common) || next?.kind == .place || next?.kind == .country
        guard isNamed, next?.kind != .demonym, next?.kind != .organization, next?.kind != .person else { return nil }
        let isArticleLike = ["el", "los", "las", "la", "le", "al", "st", "saint"].contains(parser.key(at))
        let close = max(at + 2, next?.range.upperBound ?? at + 2)
        return NameCandidate(
            range: at..<close, kind: .place, strength: isArticleLike ? .weak : .fair,
            rule: "place.first")
    }

    private static let forces: Set<String> = [
        "army", "forces", "military", "navy", "parliament", "police", "troops",
    ]
    private static let ministries: Set<String> = ["embassy", "ministry"]
    private static let kindsOfForces: Set<String> = [
        "air", "armed", "coast", "defence", "defense", "ground", "naval", "security", "special",
    ]
    private static let kindsOfMinistries: Set<String> = [
        "defence", "defense", "economy", "education", "energy", "finance", "foreign", "health", "interior", "justice",
    ]

    /// A state's forces and ministries in small letters: `Russian forces`, `Azerbaijani special forces`, `Turkish foreign ministry`.
    private static func forcesEnd(_ parser: NameParser, _ known: RegisterMatch) -> Int? {
        guard known.kind == .demonym, known.name.actor.sort == .country else { return nil }
        var at = known.range.upperBound
        guard parser.isJoined(at) else { return nil }
        let isMinistry =
            kindsOfMinistries.contains(parser.key(at)) && parser.tokens[at].form == .lower
            && ministries.contains(parser.key(at + 1))
        if isMinistry || kindsOfForces.contains(parser.key(at)), parser.tokens[at].form == .lower { at += 1 }
        let isHead =
            forces.contains(parser.key(at)) || ministries.contains(parser.key(at))
            || parser.key(at) == "force" && parser.key(at - 1) == "air"
        guard isHead, parser.tokens[at].form == .lower, parser.isJoined(at) else { return nil }
        let after = parser.key(at + 1)
        return ["officer", "officers", "official", "officials", "station", "chief"].contains(after) ? nil : at + 1
    }
}
