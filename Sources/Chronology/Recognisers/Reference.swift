/// A time that only the moment of writing tells: "now", "recently", "soon", "in the past", "at the moment", "in the future".
struct Reference: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        let before = cursor.previous
        if let phrase = cursor.attempt({ Self.phrase(&$0, before: before) }) { return phrase }
        _ = cursor.take(.more, .most)
        guard let reference = cursor.take({ if case .reference(let reference) = $0.term { reference } else { nil } }),
            Self.mayStand(reference, before: before, cursor)
        else { return nil }
        return .reference(reference)
    }

    /// "the past", "the near future", "the moment" behind "at".
    private static func phrase(_ cursor: inout Cursor, before: Lexeme?) -> Meaning? {
        if cursor.take(.at), cursor.take(.the), cursor.take(.moment) { return .reference(.present) }
        guard cursor.take(.the) else { return nil }
        if cursor.take(.past) { return cursor.mayEnd(behind: before) ? .reference(.past) : nil }
        _ = cursor.take(.near)
        return cursor.take({ $0.term == .reference(.future) ? true : nil }) == true && cursor.mayEnd(behind: before)
            ? .reference(.future) : nil
    }

    /// "as soon as" and "soon after" tell no time of their own, "future" alone is an adjective unless "in" stands before it.
    private static func mayStand(_ reference: TimeReference, before: Lexeme?, _ cursor: Cursor) -> Bool {
        if reference == .future, before?.term == .keyword(.as) { return false }
        if reference == .future, cursor.current?.term == .keyword(.after) { return false }
        let isNoun = cursor.lexemes[cursor.at - 1].ending == .other && before?.term == .keyword(.in)
        return reference != .future || !cursor.lexemes[cursor.at - 1].isFutureNoun || isNoun && cursor.isEndOfPhrase
    }
}

extension Lexeme {
    /// "future", not "soon", by its length.
    fileprivate var isFutureNoun: Bool { end - start == 6 }
}

extension Cursor {
    /// Whether "the past" stands for itself: "in the past it needed help", not "the past it had", "in the past week".
    fileprivate func mayEnd(behind before: Lexeme?) -> Bool {
        guard before?.term == .keyword(.in), let current, current.gap == .space else { return isEndOfPhrase }
        return current.term == .other || isEndOfPhrase
    }
}
