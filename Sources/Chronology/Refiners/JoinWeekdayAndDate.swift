/// A weekday and its date are one day: "Friday, June 27", "Monday 5 May 2025".
struct JoinWeekdayAndDate: PairRefiner {
    func join(_ left: Candidate, _ right: Candidate, between: Range<Int>, in lexemes: [Lexeme]) -> Meaning? {
        let parts = lexemes[between]
        guard parts.isEmpty || parts.are(.mark(.comma)) else { return nil }
        switch (left.meaning, right.meaning) {
        case (.weekday(_, .bare), .day), (.weekday(_, .this), .day), (.weekday(_, .next), .day),
            (.weekday(_, .last), .day):
            return right.meaning
        case (.weekday, .range(.day, .day)): return right.meaning
        default: return nil
        }
    }
}
