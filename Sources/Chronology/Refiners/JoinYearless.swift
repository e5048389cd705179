/// A month or day and the year told apart from it: "August of that year", "June of the same year".
struct JoinYearless: PairRefiner {
    func join(_ left: Candidate, _ right: Candidate, between: Range<Int>, in lexemes: [Lexeme]) -> Meaning? {
        guard lexemes[between].are(.keyword(.of)), case .anaphora(.year, 0) = right.meaning else { return nil }
        switch left.meaning {
        case .month(_, .missing), .day(_, _, .missing), .season(_, .missing), .quarter(_, .missing): return left.meaning
        default: return nil
        }
    }
}
