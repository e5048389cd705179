/// How long: "three years", "44-day", "nine months", "a week", "the first two years"; not "a second front" or "three quarters of".
struct CountedSpan: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        let hasDefiniteArticle = cursor.take(.the)
        if hasDefiniteArticle { _ = cursor.take(.first, .last, .final) }
        let hasArticle = [.keyword(.a), .keyword(.an)].contains(cursor.current?.term)
        guard let amount = cursor.amount() else { return nil }
        let isHyphened = cursor.takeGlued(.hyphen)
        guard !isHyphened || !hasDefiniteArticle else { return nil }
        _ = cursor.take(.more, .full, .additional, .whole)
        guard let (unit, isPlural) = cursor.unit(), Self.mayCount(amount, unit, isPlural, hasArticle) else {
            return nil
        }
        if unit == .quarter, cursor.isFollowedByOf { return nil }
        guard isPlural || isHyphened || amount.isSmall, !Self.isAge(&cursor) else { return nil }
        return .duration(amount, unit)
    }

    private static func mayCount(_ amount: Amount, _ unit: TimeUnit, _ isPlural: Bool, _ hasArticle: Bool) -> Bool {
        guard hasArticle, amount == .exact(1) else { return amount != .vague || isPlural }
        return unit != .second && unit != .quarter && unit != .weekend && !isPlural
    }

    /// "-old", " old": how old somebody is tells no time of the story. Takes "-long".
    private static func isAge(_ cursor: inout Cursor) -> Bool {
        let isLong = cursor.attempt { $0.takeGlued(.hyphen) && $0.take(.long) ? true : nil } ?? false
        guard !isLong else { return false }
        let behind = cursor.current?.term.isMark(.hyphen) == true ? cursor.peek(1) : cursor.current
        return behind?.term == .keyword(.old)
    }
}
