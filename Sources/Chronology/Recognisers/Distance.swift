/// So far from the day of writing or from another day: "three days ago", "two weeks later", "a year earlier".
struct Distance: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        if let compound = cursor.attempt(Self.yearAgo) { return compound }
        let amount = cursor.amount() ?? .vague
        _ = cursor.take(Mark.hyphen)
        guard let (unit, isPlural) = cursor.unit(), isPlural || amount != .vague else { return nil }
        _ = cursor.attempt { ahead in ahead.take(.or) && ahead.take(.so) ? true : nil }
        return Self.direction(&cursor).map { .shift(amount, unit, $0) }
    }

    private static func direction(_ cursor: inout Cursor) -> Direction? {
        if cursor.take(.ago) { return .ago }
        if cursor.take(.earlier) { return .earlier }
        if cursor.take(.later) { return .later }
        if cursor.take(.hence) { return .hence }
        guard cursor.take(.from), cursor.take({ $0.term == .reference(.present) ? true : nil }) != nil else {
            return nil
        }
        return .hence
    }

    /// "the year-ago quarter", "year-earlier".
    private static func yearAgo(_ cursor: inout Cursor) -> Meaning? {
        _ = cursor.take(.the)
        guard cursor.unit()?.unit == .year, cursor.takeGlued(.hyphen), cursor.take(.ago, .earlier) else { return nil }
        _ = cursor.attempt { ahead -> Bool? in
            _ = ahead.spelledOrdinal()
            return ahead.unit()?.unit == .quarter || ahead.take(.period) ? true : nil
        }
        return .shift(.exact(1), .year, .ago)
    }
}
