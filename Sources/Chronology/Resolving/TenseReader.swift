/// Tells from the verbs beside an expression whether its clause looks back or ahead.
enum TenseReader {
    /// The nearest cue before the lexeme at `index` in its sentence, else the nearest behind it.
    static func tense(at index: Int, in lexemes: [Lexeme]) -> Tense? {
        if index > 0, lexemes[index - 1].looksAhead { return .future }
        let sentence = lexemes[index].sentence
        for at in stride(from: index - 1, through: max(0, index - 25), by: -1) {
            guard lexemes[at].sentence == sentence else { break }
            if let tense = cue(at, lexemes) { return tense }
        }
        for at in index..<min(lexemes.count, index + 15) {
            guard lexemes[at].sentence == sentence else { break }
            if let tense = cue(at, lexemes) { return tense }
        }
        return nil
    }

    /// "killed" looks back, in "to be killed" it does not.
    private static func cue(_ at: Int, _ lexemes: [Lexeme]) -> Tense? {
        if case .tense(let tense) = lexemes[at].term { return tense }
        guard lexemes[at].ending == .ed, lexemes[at].term == .other else { return nil }
        return at > 0 && lexemes[at - 1].term == .keyword(.be) ? nil : .past
    }
}

extension Lexeme {
    /// "until", "by" before a date that is still to come.
    fileprivate var looksAhead: Bool {
        [.keyword(.until), .keyword(.till), .keyword(.til), .keyword(.by), .keyword(.through)].contains(term)
    }
}
