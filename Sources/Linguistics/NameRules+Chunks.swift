import Resources
import TextModel

/// Names of which no list knows a word: by the words around them, then by their form.
extension NameRules {
    /// `newspaper Zerkalo`, `near Zelenivka`, `Morzansky said`, `the AFU`.
    static func chunk(_ parser: NameParser, _ at: Int, _ end: Int, _ known: RegisterMatch?) -> NameCandidate? {
        let close = chunkEnd(parser, at, end)
        let range = at..<close
        if range.count == 1, parser.traits(at).contains(.noName) || isPluralAcronym(parser, at) || isUnit(parser, at) {
            return nil
        }
        if range.count == 1, isGivenNameAlone(parser, at) {
            return NameCandidate(range: range, kind: .person, strength: .weak, rule: "person.given-alone")
        }
        if isOrdinary(parser, range) {
            guard range.count > 1 || parser.memory != nil else { return nil }
            return NameCandidate(range: range, kind: nil, strength: .weak, rule: "ordinary")
        }
        if hasPlaceHead(parser, close) {
            return NameCandidate(range: at..<(close + 1), kind: .place, strength: .strong, rule: "place.head")
        }
        for rule in NameContexts.ordered {
            guard let kind = rule.kind(parser, range) else { continue }
            return NameCandidate(range: range, kind: kind, strength: rule.strength, rule: rule.name)
        }
        return NameCandidate(range: range, kind: form(parser, range), strength: .weak, rule: "form")
    }

    /// `HK$40,000`, `GHS 22 billion`, `CX 251`.
    private static func isUnit(_ parser: NameParser, _ at: Int) -> Bool {
        guard parser.tokens[at].form == .upper, at + 1 < parser.bounds.upperBound else { return false }
        return parser.tokens[at + 1].form == .number || ["$", "£", "€", "₵", "₹", "¥"].contains(parser.key(at + 1))
    }

    /// `NGOs`, `F-35s`.
    private static func isPluralAcronym(_ parser: NameParser, _ at: Int) -> Bool {
        let word = parser.text(at)
        guard word.utf8.last == UInt8(ascii: "s"), word.utf8.count > 2 else { return false }
        return word.utf8.dropLast().allSatisfy { $0 < UInt8(ascii: "a") }
    }

    /// `Peter is`, `told Mark`: a given name that is an ordinary word too, where the sentence lets it be a name.
    private static func isGivenNameAlone(_ parser: NameParser, _ at: Int) -> Bool {
        let traits = parser.traits(at)
        guard traits.contains(.given), traits.contains(.common), parser.style == .sentence,
            parser.tokens[at].form == .capital, parser.key(at - 1) != "the",
            traits.isDisjoint(with: [
                .title, .titlePart, .organizationHead, .placeHead, .eventHead, .lawHead, .calendar, .function,
            ])
        else { return false }
        guard parser.tokens[at].beginsSentence else { return true }
        return parser.traits(at + 1).contains(.speech) || ["is", "was", "has", "had"].contains(parser.key(at + 1))
    }

    private static func isOrdinary(_ parser: NameParser, _ range: Range<Int>) -> Bool {
        range.allSatisfy {
            let token = parser.tokens[$0]
            guard token.form != .lower else { return true }
            return token.traits.contains(.common) && (token.form != .upper || token.key.utf8.count > 2)
        }
    }

    /// Before a name that the register knows, an office or, in titles, an ordinary word.
    private static func chunkEnd(_ parser: NameParser, _ at: Int, _ end: Int) -> Int {
        var next = at + 1
        while next < end {
            if parser.tokens[next].form == .lower {
                guard parser.traits(next).contains(.particle) || parser.key(next) == "&", next + 1 < end else { break }
                next += 1
                continue
            }
            if stops(parser, at, next) { break }
            next += 1
        }
        while next > at + 1, parser.tokens[next - 1].form == .lower { next -= 1 }
        return next
    }

    private static func stops(_ parser: NameParser, _ at: Int, _ next: Int) -> Bool {
        let traits = parser.traits(next)
        if traits.contains(.function), parser.tokens[next].form == .capital || parser.style == .shouting {
            return true
        }
        if traits.contains(.title), !traits.contains(.family) { return true }
        if parser.style != .sentence, traits.contains(.common), !traits.contains(.family) { return true }
        if traits.contains(.honorific), !traits.contains(.family) { return true }
        if traits.contains(.given), !traits.contains(.common), isOrdinary(parser, at..<next), parser.isName(next + 1) {
            return true
        }
        guard let known = parser.match(next) else { return false }
        switch known.kind {
        case .country, .demonym: return true
        case .person: return known.range.count > 1
        case .organization, .group: return known.range.count > 1 || known.name.kind == .acronym
        default: return known.range.count > 1
        }
    }

    /// What the form alone suggests; null where as often as not it is none of the kinds: `the Yayoi`.
    private static func form(_ parser: NameParser, _ range: Range<Int>) -> EntityKind? {
        let first = range.lowerBound
        let isUpper = parser.tokens[first].form == .upper
        if parser.key(first - 1) == "the", !isUpper { return nil }
        if range.count == 1, parser.tokens[first].beginsSentence, !isUpper, !isNamelike(parser, first) { return nil }
        let last = range.upperBound - 1
        let lastKey = parser.key(last)
        if range.count == 1 {
            if parser.tokens[first].form == .upper { return lastKey.utf8.count < 7 ? .organization : nil }
            if parser.tokens[first].traits.contains(.given) || parser.tokens[first].traits.contains(.family) {
                return .person
            }
            if parser.lexicon.endsLikePlace(lastKey) { return .place }
            return parser.lexicon.endsLikeFamilyName(lastKey) ? .person : .organization
        }
        if isUpper, parser.key(first).utf8.count == 2, range.count < 4, !parser.traits(last).contains(.common) {
            return .person
        }
        let hasOrdinary = range.contains { parser.traits($0).contains(.common) && !parser.traits($0).contains(.family) }
        let hasUpper = range.contains { parser.tokens[$0].form == .upper && parser.key($0).utf8.count > 1 }
        return hasOrdinary || hasUpper || range.count > 4 ? .organization : .person
    }

    private static func isNamelike(_ parser: NameParser, _ at: Int) -> Bool {
        !parser.traits(at).isDisjoint(with: [.given, .family]) || parser.lexicon.endsLikeFamilyName(parser.key(at))
    }
}
