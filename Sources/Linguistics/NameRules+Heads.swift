import Resources
import TextModel

/// Names that tell by a common word in them what they name: `Ministry of …`, `… District`, `… War`, `… Act`.
extension NameRules {
    struct Head {
        let end: Int
        let kind: EntityKind
        let rule: String
    }

    /// `Russian Defense Ministry`, `Bank of Baroda`, `Gadabay District`, `Gaza War`, `Treaty of Lisbon`; not `the Ministry`.
    static func headed(_ parser: NameParser, _ at: Int, _ end: Int, _ known: RegisterMatch?) -> NameCandidate? {
        guard let head = head(parser, at, end), head.end > (known?.range.upperBound ?? at) else { return nil }
        return NameCandidate(range: at..<head.end, kind: head.kind, strength: .strong, rule: head.rule)
    }

    /// Where the name with a head that begins at `at` ends, and what it names.
    static func head(_ parser: NameParser, _ at: Int, _ end: Int) -> Head? {
        guard parser.tokens[at].isName, !parser.isTitled(at) || hasHeadOnly(parser, at), parser.style != .shouting
        else { return nil }
        if let head = opening(parser, at, end) { return head }
        guard let last = lastHead(parser, at, end), let kind = kind(parser.traits(last)) else { return nil }
        let close = isOfPhrase(parser, last, end) ? phraseEnd(parser, last + 1, end) : last + 1
        return Head(end: numberEnd(parser, close, end, kind.kind), kind: kind.kind, rule: kind.rule)
    }

    private static func hasHeadOnly(_ parser: NameParser, _ at: Int) -> Bool {
        parser.traits(at).contains(.organizationOfHead) && parser.key(at + 1) == "of"
    }

    /// A head in front: `Ministry of …`, `Battle of …`, `Gulf of …`, `Operation Sindoor`, `Hurricane Katrina`.
    private static func opening(_ parser: NameParser, _ at: Int, _ end: Int) -> Head? {
        let traits = parser.traits(at)
        if at + 2 < end, isOfPhrase(parser, at, end) {
            let close = phraseEnd(parser, at + 1, end)
            if traits.contains(.organizationOfHead) {
                return Head(end: close, kind: .organization, rule: "organization.of")
            }
            if traits.contains(.lawHead) { return Head(end: close, kind: .law, rule: "law.of") }
            if traits.contains(.eventHead) { return Head(end: close, kind: .event, rule: "event.of") }
            if traits.contains(.placeHead), !traits.contains(.title) {
                return Head(end: close, kind: .place, rule: "place.of")
            }
        }
        guard ["operation", "hurricane", "typhoon", "cyclone"].contains(parser.key(at)), at + 1 < end,
            parser.isName(at + 1)
        else { return nil }
        return Head(end: at + 2, kind: .event, rule: "event.first")
    }

    private static func isOfPhrase(_ parser: NameParser, _ at: Int, _ end: Int) -> Bool {
        at + 1 < end && parser.tokens[at + 1].form == .lower
    }

    /// Where `of Foreign Affairs and Trade` ends: with the run, or before an office or another known name's title.
    private static func phraseEnd(_ parser: NameParser, _ from: Int, _ end: Int) -> Int {
        var at = from
        while at < end {
            let traits = parser.traits(at)
            if at > from + 1, parser.tokens[at].isName, traits.contains(.title), !traits.contains(.titlePart),
                parser.tokens[at - 1].isName
            {
                return at
            }
            at += 1
        }
        return end
    }

    /// The last head of the run before an office or a small word, with something in front of it.
    private static func lastHead(_ parser: NameParser, _ at: Int, _ end: Int) -> Int? {
        var found: Int?
        var index = at
        while index < end, parser.tokens[index].isName || parser.tokens[index].key == "&" || joins(parser, index, end) {
            let traits = parser.traits(index)
            if index > at, isHead(parser, index, end) { found = index }
            if traits.contains(.title), traits.isDisjoint(with: [.titlePart, .organizationHead]),
                !isInside(parser, index)
            {
                break
            }
            index += 1
        }
        guard let found, (at..<found).allSatisfy({ isPrefix(parser, $0) }) else { return nil }
        return found
    }

    private static func joins(_ parser: NameParser, _ index: Int, _ end: Int) -> Bool {
        parser.key(index) == "and" && index + 1 < end
    }

    /// `Attorney` of `Attorney General's Office` stands inside, `President` of `Russia President` not.
    private static func isInside(_ parser: NameParser, _ index: Int) -> Bool {
        parser.traits(index).contains(.organizationHead)
    }

    private static func isHead(_ parser: NameParser, _ index: Int, _ end: Int) -> Bool {
        let traits = parser.traits(index)
        guard kind(traits) != nil, parser.tokens[index].isName else { return false }
        if traits.contains(.given) || traits.contains(.family), !traits.contains(.organizationHead) {
            return !traits.contains(.given) || index + 1 == end
        }
        return true
    }

    /// In titles a head's name may only have names and kinds before it: `Russian Army`, not `Kremlin Points Army`.
    private static func isPrefix(_ parser: NameParser, _ index: Int) -> Bool {
        guard parser.style == .sentence else {
            return !parser.traits(index).contains(.common) || !parser.traits(index).isDisjoint(with: [.titlePart])
                || parser.match(index) != nil
        }
        return !parser.traits(index).contains(.function) || parser.tokens[index].form == .upper
            || parser.key(index) == "and"
    }

    private static func kind(_ traits: WordTraits) -> (kind: EntityKind, rule: String)? {
        if traits.contains(.organizationHead) { return (.organization, "organization.head") }
        if traits.contains(.eventHead) { return (.event, "event.head") }
        if traits.contains(.lawHead) { return (.law, "law.head") }
        if traits.contains(.placeHead) { return (.place, "place.head") }
        return nil
    }

    /// `World War II`, `World Cup 2022`.
    private static func numberEnd(_ parser: NameParser, _ at: Int, _ end: Int, _ kind: EntityKind) -> Int {
        guard kind == .event, at < parser.bounds.upperBound, parser.isJoined(at) else { return at }
        if at < end, ["i", "ii", "iii", "one", "two"].contains(parser.key(at)) { return at + 1 }
        return parser.tokens[at].form == .number && parser.key(at).utf8.count == 4 ? at + 1 : at
    }

    /// A known body with its seat or country behind it, or a word that opens names: `Sputnik Azerbaijan`, `Radio Mir`, `FC Porto`.
    static func branch(_ parser: NameParser, _ at: Int, _ end: Int, _ known: RegisterMatch?) -> NameCandidate? {
        if ["radio", "tv", "fc", "afc", "ac", "bc"].contains(parser.key(at)), at + 1 < end, parser.isName(at + 1),
            known == nil, parser.isJoined(at + 1)
        {
            return NameCandidate(
                range: at..<(at + 2), kind: .organization, strength: .strong, rule: "organization.first")
        }
        guard let known, known.kind == .organization, known.range.upperBound < end, parser.style == .sentence,
            ["media", "firm", "body"].contains(known.name.actor.kind), parser.isJoined(known.range.upperBound),
            let seat = parser.match(known.range.upperBound), seat.kind == .country || seat.kind == .place
        else { return nil }
        return NameCandidate(
            range: at..<seat.range.upperBound, kind: .organization, strength: .strong, rule: "organization.branch")
    }
}
