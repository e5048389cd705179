/// A year alone: "in 2014", "the 2016 election"; not "2,000 people", "2025 people", "$2000" or "Flight 1950".
struct LoneYear: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        let before = cursor.previous
        guard Self.mayPrecede(before, gap: cursor.current?.gap), let year = cursor.year(),
            Self.mayFollow(cursor.current, before: before)
        else { return nil }
        let isUsual = (1900...2059).contains(year)
        return isUsual || before?.isTemporalPreposition == true ? .year(year) : nil
    }

    private static func mayPrecede(_ before: Lexeme?, gap: Gap?) -> Bool {
        guard let before else { return true }
        switch before.term {
        case .mark(.currency), .mark(.other), .mark(.slash), .digits: return false
        case .mark(.period), .mark(.colon): return gap != Gap.none
        case .mark(.hyphen), .mark(.comma): return true
        case .other: return !before.isCapitalized || gap == .space
        default: return true
        }
    }

    /// What is counted follows a number, and a plural without article most often does: "killed 2000 soldiers".
    private static func mayFollow(_ next: Lexeme?, before: Lexeme?) -> Bool {
        guard let next, next.gap != .block else { return true }
        if next.term == .counted || next.term.isUnit { return false }
        if next.term == .keyword(.bc) || next.term == .keyword(.bce) { return false }
        if next.term.isMark(.hyphen), next.gap == Gap.none { return true }
        guard next.term == .other, next.ending == .s else { return true }
        return before?.term == .keyword(.the) || before?.isTemporalPreposition == true
            || before?.term.isMark(.apostrophe) == true
            || before?.term == .keyword(.s)
    }
}
