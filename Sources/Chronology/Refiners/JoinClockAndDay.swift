/// A time and its day: "10:30 am on Tuesday", "Tuesday at 9 p.m.", "noon Thursday".
struct JoinClockAndDay: PairRefiner {
    func join(_ left: Candidate, _ right: Candidate, between: Range<Int>, in lexemes: [Lexeme]) -> Meaning? {
        let parts = lexemes[between]
        switch (left.meaning, right.meaning) {
        case (.clock(let time), let day) where day.isDay:
            return parts.isEmpty || parts.are(.keyword(.on)) || parts.are(.mark(.comma)) ? .at(time, day) : nil
        case (let day, .clock(let time)) where day.isDay:
            return parts.isEmpty || parts.are(.keyword(.at)) || parts.are(.mark(.comma)) ? .at(time, day) : nil
        default: return nil
        }
    }
}
