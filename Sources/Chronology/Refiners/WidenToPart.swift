/// A part of a period: "late June 2025", "mid-2024", "early next year", "the end of May", "the late 1970s".
struct WidenToPart: WideningRefiner {
    func widened(_ candidate: Candidate, in lexemes: [Lexeme]) -> Candidate? {
        guard candidate.meaning.hasParts,
            let (start, third) = Self.part(before: candidate.range.lowerBound, lexemes)
        else { return nil }
        return candidate.refined(
            start..<candidate.range.upperBound, .part(third, candidate.meaning), by: "WidenToPart")
    }

    private static func part(before at: Int, _ lexemes: [Lexeme]) -> (start: Int, third: Third)? {
        guard at > 0, lexemes[at].gap != .block, case .keyword(let keyword) = lexemes[at - 1].term else {
            return hyphened(before: at, lexemes)
        }
        if keyword == .of { return phrase(before: at - 1, lexemes) }
        return adjective(keyword).map { (withArticle(at - 1, lexemes), $0) }
    }

    /// "mid-June".
    private static func hyphened(before at: Int, _ lexemes: [Lexeme]) -> (start: Int, third: Third)? {
        guard at > 1, lexemes[at].gap == Gap.none, lexemes[at - 1].term.isMark(.hyphen),
            lexemes[at - 1].gap == Gap.none, case .keyword(let keyword) = lexemes[at - 2].term
        else { return nil }
        return adjective(keyword).map { (withArticle(at - 2, lexemes), $0) }
    }

    /// "the end of", "the beginning of".
    private static func phrase(before at: Int, _ lexemes: [Lexeme]) -> (start: Int, third: Third)? {
        guard at > 0, case .keyword(let keyword) = lexemes[at - 1].term else { return nil }
        let third: Third? =
            switch keyword {
            case .beginning, .start, .opening: .early
            case .middle: .mid
            case .end, .close: .late
            default: nil
            }
        return third.map { (withArticle(at - 1, lexemes), $0) }
    }

    private static func adjective(_ keyword: Keyword) -> Third? {
        switch keyword {
        case .early: .early
        case .mid: .mid
        case .late: .late
        default: nil
        }
    }

    private static func withArticle(_ at: Int, _ lexemes: [Lexeme]) -> Int {
        at > 0 && lexemes[at].gap == .space && lexemes[at - 1].term == .keyword(.the) ? at - 1 : at
    }
}

extension Meaning {
    /// Whether it is long enough to have an early and a late part.
    fileprivate var hasParts: Bool {
        switch self {
        case .day, .month, .year, .season, .decade, .century, .weekday, .quarter, .period, .anaphora: true
        default: false
        }
    }
}
