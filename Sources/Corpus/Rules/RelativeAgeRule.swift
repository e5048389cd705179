import TextModel

/// Takes out lines that give only the age of the article, or how long it takes to read.
///
/// `10 hours ago 2`, `Updated 2h ago`, `3 min read`. Without the moment of the crawl they date nothing.
struct RelativeAgeRule: CleaningRule {
    let name = "relative-age"
    private static let units: Set<String> = [
        "second", "seconds", "sec", "secs", "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day",
        "days",
        "week", "weeks", "month", "months", "year", "years", "h", "m", "d", "w",
    ]
    private static let around: Set<String> = [
        "ago", "read", "reading", "time", "published", "updated", "posted", "modified", "last", "about", "over", "a",
        "an",
        "one", "on", "comments", "comment", "views", "shares", "by", "just", "now",
    ]

    func clean(_ draft: inout Draft) {
        for index in draft.left where isAge(draft.words(index, limit: 80).words) {
            draft.take(index, as: .relativeAge, by: name)
        }
    }

    private func isAge(_ words: [String]) -> Bool {
        guard (2...10).contains(words.count) else { return false }
        guard words.contains("ago") || words.contains("read") || words.contains("reading") else { return false }
        return words.contains(where: Self.isUnit) && words.allSatisfy(Self.belongs)
    }

    private static func belongs(_ word: String) -> Bool {
        units.contains(word) || around.contains(word) || isUnit(word) || word.allSatisfy { ("0"..."9").contains($0) }
    }

    /// `hours`, and `2h` in one.
    private static func isUnit(_ word: String) -> Bool {
        let rest = word.drop { ("0"..."9").contains($0) }
        return units.contains(String(rest))
    }
}
