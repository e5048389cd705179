/// A period told from a date before it: "that day", "the following month", "the previous year", "the same week".
struct Anaphora: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        if let after = cursor.attempt(Self.postposed) { return after }
        guard let offset = Self.offset(&cursor) else { return nil }
        if let part = cursor.attempt(Self.part) { return .dayPart(part, .anaphora(.day, offset: offset)) }
        guard let (unit, isPlural) = cursor.unit(), !isPlural, !unit.isClock, unit != .season else { return nil }
        return .anaphora(unit, offset: offset)
    }

    private static func offset(_ cursor: inout Cursor) -> Int? {
        if cursor.take(.that) {
            _ = cursor.take(.same)
            return 0
        }
        guard cursor.take(.the) else { return nil }
        if cursor.take(.same) { return 0 }
        if cursor.take(.following, .next) { return 1 }
        return cursor.take(.previous, .preceding, .prior) ? -1 : nil
    }

    private static func part(_ cursor: inout Cursor) -> DayPart? {
        cursor.take { if case .dayPart(let part) = $0.term { part } else { nil } }
    }

    /// "the year before", "the day after", where nothing follows that they could be before or after.
    private static func postposed(_ cursor: inout Cursor) -> Meaning? {
        guard cursor.take(.the), let (unit, isPlural) = cursor.unit(), !isPlural, !unit.isClock else { return nil }
        let offset = cursor.take(.before) ? -1 : cursor.take(.after) ? 1 : nil
        guard let offset else { return nil }
        guard let next = cursor.current else { return .anaphora(unit, offset: offset) }
        if case .mark = next.term { return .anaphora(unit, offset: offset) }
        return nil
    }
}
