import TextModel

/// A rule that tells what a name is by the words around it.
struct NameContext: Sendable {
    /// `place.in`.
    let name: String
    let strength: NameCandidate.Strength
    /// The kind, or null where the words around do not tell.
    let kind: @Sendable (_ parser: NameParser, _ range: Range<Int>) -> EntityKind?
}

/// The contexts in the order in which they are asked; the first that tells has it.
enum NameContexts {
    static let ordered: [NameContext] = [
        // `the newspaper Zerkalo`, `the company Baykar`.
        NameContext(name: "organization.apposition", strength: .strong) { parser, range in
            bodyWords.contains(parser.key(range.lowerBound - 1)) ? .organization : nil
        },
        // `the city of Ganja`, `the village Zelenivka`.
        NameContext(name: "place.apposition", strength: .strong) { parser, range in
            let before = parser.key(range.lowerBound - 1) == "of" ? range.lowerBound - 2 : range.lowerBound - 1
            return placeWords.contains(parser.key(before)) ? .place : nil
        },
        // `Bayraktar drones`, `Iskander missiles`.
        NameContext(name: "product.head", strength: .fair) { parser, range in
            let isThing = parser.traits(range.upperBound).contains(.productHead) && parser.isJoined(range.upperBound)
            return isThing && parser.tokens[range.upperBound].form == .lower ? .product : nil
        },
        // `Sheikh Tamim`, `analyst Morzansky`; upper case behind an office is a body: `general PLO`.
        NameContext(name: "person.titled", strength: .strong) { parser, range in
            let isPerson = parser.isTitled(range.lowerBound) && parser.tokens[range.lowerBound].form == .capital
            return isPerson && isPlausiblePerson(parser, range) ? .person : nil
        },
        // `Gyumri, Armenia`.
        NameContext(name: "place.comma", strength: .strong) { parser, range in
            let after = range.upperBound
            guard parser.key(after) == ",", after + 1 < parser.bounds.upperBound, parser.tokens[after + 1].isName,
                !parser.isTitled(range.lowerBound), isIn(parser, range),
                let next = parser.match(after + 1)?.kind, next == .country || next == .place
            else { return nil }
            return .place
        },
        // `Morzansky, a political scientist`, `Morzansky, 45,`.
        NameContext(name: "person.apposition", strength: .fair) { parser, range in
            isOfficeAfterComma(parser, range.upperBound) && isPlausiblePerson(parser, range) ? .person : nil
        },
        // `Morzansky said`, `told Morzansky`.
        NameContext(name: "person.says", strength: .fair) { parser, range in
            let isSpeech = parser.traits(range.upperBound).contains(.speech)
            return isSpeech && isPlausiblePerson(parser, range) ? .person : nil
        },
        // `the AFU`, `the BLA`: capitals throughout.
        NameContext(name: "organization.acronym", strength: .fair) { parser, range in
            let token = parser.tokens[range.lowerBound]
            return range.count == 1 && token.form == .upper && token.key.utf8.count < 7 && parser.style != .shouting
                ? .organization : nil
        },
        // `near Zelenivka`, `in Gyumri`.
        NameContext(name: "place.in", strength: .fair) { parser, range in
            isIn(parser, range) && range.count < 3 ? .place : nil
        },
    ]

    private static let bodyWords: Set<String> = [
        "agency", "airline", "bank", "brand", "broadcaster", "channel", "charity", "club", "company", "daily",
        "firm", "giant", "group", "magazine", "maker", "network", "newspaper", "ngo", "outlet", "party", "platform",
        "portal", "publisher", "retailer", "side", "startup", "station", "team", "website", "weekly",
    ]
    private static let placeWords: Set<String> = [
        "borough", "city", "commune", "county", "district", "hamlet", "island", "municipality", "neighborhood",
        "neighbourhood", "port", "province", "region", "settlement", "suburb", "town", "township", "village",
    ]

    private static func isIn(_ parser: NameParser, _ range: Range<Int>) -> Bool {
        let before = parser.key(range.lowerBound - 1)
        return ["in", "near", "at", "outside", "around", "across", "throughout", "from", "toward", "towards", "via"]
            .contains(before)
    }

    private static func isPlausiblePerson(_ parser: NameParser, _ range: Range<Int>) -> Bool {
        range.count < 5 && range.allSatisfy { parser.tokens[$0].form != .upper || parser.tokens[$0].isInitial }
            && parser.key(range.lowerBound - 1) != "the"
    }

    private static func isOfficeAfterComma(_ parser: NameParser, _ comma: Int) -> Bool {
        guard parser.key(comma) == ",", comma + 1 < parser.bounds.upperBound else { return false }
        if parser.tokens[comma + 1].form == .number, parser.key(comma + 2) == ",", parser.key(comma + 1).utf8.count == 2
        {
            return true
        }
        let first = parser.key(comma + 1)
        guard
            ["a", "an", "the", "his", "her", "who", "whose"].contains(first)
                || parser.traits(comma + 1).contains(.title)
        else { return false }
        if first == "who" || first == "whose" { return true }
        let last = min(comma + 6, parser.bounds.upperBound)
        return (comma + 1..<last).contains { parser.tokens[$0].form == .lower && parser.traits($0).contains(.title) }
    }
}
