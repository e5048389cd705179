import Resources
import TextModel

/// Persons, by their given names and by what they are called.
extension NameRules {
    private static let mostWords = 5

    /// `Nikol Pashinyan`, `J. Edgar Hoover`, `Ursula von der Leyen`; not `Grace period`, `Victoria Falls`.
    static func personByGivenName(_ parser: NameParser, _ at: Int, _ end: Int, _ known: RegisterMatch?)
        -> NameCandidate?
    {
        let token = parser.tokens[at]
        let isInitial = token.isInitial && token.traits.isDisjoint(with: .function)
        guard token.traits.contains(.given) || isInitial || isGivenInArticle(parser, at) else { return nil }
        guard parser.style != .shouting || token.traits.contains(.given) else { return nil }
        if let known, known.range.count > 1 || outranksGivenName(parser, known, at, end) { return nil }
        let close = personEnd(parser, at, end)
        if isThing(parser, at, close) { return nil }
        guard close > at + 1, close - at > 1, !isInitial || hasWord(parser, (at + 1)..<close) else { return nil }
        return NameCandidate(range: at..<close, kind: .person, strength: .strong, rule: "person.given")
    }

    /// `the Kitty Hawk`, `Chao Phraya dam`, `Otto du Plessis Drive`: no persons, though they begin like one.
    private static func isThing(_ parser: NameParser, _ at: Int, _ close: Int) -> Bool {
        if parser.key(at - 1) == "the", !parser.isTitled(at) { return true }
        let after = parser.traits(close)
        guard parser.isJoined(close) else { return false }
        return after.contains(.placeHead) && !after.contains(.common) || hasPlaceHead(parser, close)
            || ["dam", "street", "road", "university", "hospital", "airport", "stadium", "bridge", "mosque"]
                .contains(parser.key(close))
    }

    private static func isGivenInArticle(_ parser: NameParser, _ at: Int) -> Bool {
        guard parser.traits(at).isDisjoint(with: [.particle, .placeFirst, .common]) else { return false }
        return parser.memory?.isGivenName(parser.key(at)) ?? false
    }

    private static func hasWord(_ parser: NameParser, _ range: Range<Int>) -> Bool {
        range.contains { parser.key($0).utf8.count > 1 && !parser.traits($0).contains(.title) }
    }

    /// A country or city that is also a given name is a person only before a family name: `Jordan Henderson`.
    private static func outranksGivenName(_ parser: NameParser, _ known: RegisterMatch, _ at: Int, _ end: Int) -> Bool {
        guard known.kind != .person, at + 1 < end, parser.isName(at + 1) else { return known.kind != .person }
        let next = parser.traits(at + 1)
        if known.kind == .organization || known.kind == .demonym { return !next.contains(.family) }
        if next.contains(.common) || parser.match(at + 1)?.kind == .country { return true }
        if known.kind == .place, next.isDisjoint(with: [.placeHead, .organizationHead, .title]) {
            return parser.match(at + 1).map { $0.kind != .person } ?? (parser.tokens[at + 1].form == .upper)
        }
        return !next.contains(.family)
    }

    /// Where the person's name that begins at `at` ends: with the run, or before an office, a country or a word for a body.
    static func personEnd(_ parser: NameParser, _ at: Int, _ end: Int) -> Int {
        var next = at + 1
        while next < end, next - at < mostWords {
            let token = parser.tokens[next]
            if token.form == .lower {
                guard token.traits.contains(.particle), next + 1 < end else { break }
                next += 1
                continue
            }
            guard token.isName, parser.isJoined(next), continuesPerson(parser, next, at) else { break }
            next += 1
        }
        while next > at + 1, parser.tokens[next - 1].form == .lower { next -= 1 }
        return next
    }

    private static func continuesPerson(_ parser: NameParser, _ next: Int, _ at: Int) -> Bool {
        let traits = parser.traits(next)
        if ["jr", "sr", "ii", "iii", "iv"].contains(parser.key(next)) { return true }
        if parser.tokens[next].isInitial || traits.contains(.given) { return true }
        if traits.contains(.function), !traits.contains(.family) { return false }
        if parser.tokens[next].form == .upper, parser.style != .shouting { return parser.key(next).utf8.count > 5 }
        let isFamily = traits.contains(.family)
        if traits.contains(.title) || traits.contains(.organizationHead) { return isFamily && next == at + 1 }
        if traits.contains(.common), parser.style == .title { return isFamily }
        guard let known = parser.match(next) else { return true }
        switch known.kind {
        case .country, .demonym: return isFamily && next == at + 1
        case .organization: return isFamily
        case .place: return known.range.count == 1
        default: return true
        }
    }

    /// Behind an office or a form of address: `Prime Minister Pashinyan`, `Mr Jonathan`; not `President of Russia`, `Minister France`.
    static func personByTitle(_ parser: NameParser, _ at: Int, _ end: Int, _ known: RegisterMatch?) -> NameCandidate? {
        guard parser.isTitled(at), parser.tokens[at].isName, parser.style != .shouting else { return nil }
        if let known, [.country, .demonym, .organization, .group].contains(known.kind) { return nil }
        if let known, known.kind == .place, !parser.traits(at).contains(.family) { return nil }
        if parser.tokens[at].form == .upper, parser.key(at).utf8.count > 1, parser.key(at).utf8.count < 6 { return nil }
        let traits = parser.traits(at)
        if traits.contains(.common), traits.isDisjoint(with: [.given, .family]) { return nil }
        if let known, known.kind == .person, known.range.count > 1 { return nil }
        let close = personEnd(parser, at, end)
        return NameCandidate(range: at..<close, kind: .person, strength: .strong, rule: "person.titled")
    }
}
