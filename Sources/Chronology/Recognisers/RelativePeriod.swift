/// A calendar period told from the day of writing: "last week", "this year", "next month", "the current quarter".
struct RelativePeriod: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        let before = cursor.previous
        let hasArticle = cursor.take(.the)
        if let offset = Self.offset(&cursor, hasArticle: hasArticle) {
            guard let unit = Self.period(&cursor) else { return nil }
            return .period(unit, offset: unit == .quarter && offset == -2 ? -1 : max(offset, -1))
        }
        guard hasArticle, let unit = Self.period(&cursor), !cursor.isFollowedByOf, !cursor.isHyphenated else {
            return nil
        }
        return Self.bare(unit, before: before)
    }

    private static func offset(_ cursor: inout Cursor, hasArticle: Bool) -> Int? {
        if !hasArticle {
            if cursor.take(.this) { return 0 }
            if cursor.take(.last) { return -1 }
            if cursor.take(.next) { return 1 }
        }
        if cursor.take(.current) { return 0 }
        return cursor.take(.latest) ? -2 : nil
    }

    private static func period(_ cursor: inout Cursor) -> TimeUnit? {
        _ = cursor.take(.fiscal, .financial)
        guard let (unit, isPlural) = cursor.unit(), !isPlural else { return nil }
        switch unit {
        case .week, .weekend, .month, .quarter, .year, .decade, .century: return unit
        default: return nil
        }
    }

    /// "the weekend", "the end of the year", "for the quarter": which one is said by nothing but the time of writing.
    private static func bare(_ unit: TimeUnit, before: Lexeme?) -> Meaning? {
        switch unit {
        case .weekend, .quarter: .period(unit, offset: -1)
        case .week, .month, .year: before?.isTemporalPreposition == true ? .period(unit, offset: 0) : nil
        default: nil
        }
    }
}
