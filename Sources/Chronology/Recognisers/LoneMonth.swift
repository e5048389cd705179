/// A month alone: "in December", "last June", "this May"; not "Theresa May" or "March on Washington".
struct LoneMonth: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        let before = cursor.previous
        let nearness = cursor.nearness()
        let place = cursor.at
        guard cursor.current?.isCapitalized == true, let month = cursor.month() else { return nil }
        let isFull = cursor.lexemes[place].end - cursor.lexemes[place].start > 3 || month == 5
        guard isFull || cursor.at > place + 1 else { return nil }
        if nearness == .bare, !Self.isMonth(month, before: before, cursor) { return nil }
        return .month(month, nearness == .bare ? .missing : .near(nearness))
    }

    /// Names and verbs look like months: "May" and "March" need a preposition, others one before a capital ("April Jones").
    private static func isMonth(_ month: Int, before: Lexeme?, _ cursor: Cursor) -> Bool {
        if before?.isTemporalPreposition == true, before?.isWeakPreposition == false { return true }
        if month == 3 || month == 5 { return before?.isTemporalPreposition == true && !isBeforeName(cursor) }
        return !isBeforeName(cursor)
    }

    private static func isBeforeName(_ cursor: Cursor) -> Bool {
        guard let next = cursor.current, next.gap == .space, next.term == .other else { return false }
        return next.isCapitalized
    }
}

extension Lexeme {
    /// Whether it stands before names as often as before dates.
    fileprivate var isWeakPreposition: Bool {
        [.keyword(.and), .keyword(.or), .keyword(.of), .keyword(.to), .keyword(.for), .keyword(.by), .keyword(.about)]
            .contains(term)
    }
}
