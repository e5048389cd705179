/// A season: "winter 2024", "last summer", "in the spring", "the fall of 1990"; not "the fall of Kabul" or "Summer Olympics".
struct SeasonOfYear: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        let before = cursor.previous
        var nearness = cursor.nearness()
        let hasArticle = nearness == .bare && cursor.take(.the)
        if hasArticle, cursor.take(.past) { nearness = .last }
        guard let season = cursor.season() else { return nil }
        if let year = cursor.yearHint(afterComma: false) { return .season(season, year) }
        if nearness != .bare { return .season(season, .near(nearness)) }
        return Self.stands(season, before: before, hasArticle: hasArticle, cursor) ? .season(season, .missing) : nil
    }

    private static func stands(_ season: CalendarSeason, before: Lexeme?, hasArticle: Bool, _ cursor: Cursor) -> Bool {
        guard before?.isTemporalPreposition == true, !cursor.isFollowedByOf else { return false }
        let isAmbiguous = season == .spring || season == .autumn
        guard !isAmbiguous || (hasArticle && before?.term != .keyword(.of)) else { return false }
        guard let next = cursor.current, next.gap == .space else { return true }
        if case .keyword = next.term { return true }
        return next.term != .other || !next.isCapitalized && (hasArticle || !isAmbiguous)
    }
}
