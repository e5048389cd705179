import Chronology
import Resources

/// Reads dates that stand alone: `Tuesday, September 1, 2015`, `Published 3 July 2025 10:15 GMT`, `2025-07-03`.
struct DateWords: Sendable {
    private static let around: Set<String> = [
        "published", "posted", "updated", "modified", "created", "last", "first", "date", "on", "at", "of", "the",
        "local",
        "time", "am", "pm", "a", "p", "m", "gmt", "utc", "est", "edt", "pst", "pdt", "et", "ist", "cet", "cest", "bst",
        "pkt", "msk", "wib", "hkt", "jst", "kst", "aest", "st", "nd", "rd", "th", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
        "sun", "z", "t",
    ]

    private let months: [String: Int]

    init(_ library: ResourceLibrary) throws(ResourceError) {
        var months: [String: Int] = [:]
        for row in try library.table("months", columns: 2) { months[row[0]] = Int(row[1]) }
        self.months = months
    }

    /// The number of the month called `word`.
    func month(_ word: String) -> Int? { months[word] }

    /// The date that `words` are, if they are nothing else.
    func wholeDate(_ words: [String]) -> WrittenDay? {
        guard words.count <= 18, words.allSatisfy(isDateWord) else { return nil }
        return date(in: words)
    }

    /// The first date among `words`: day and month by name, or year, month and day as numbers.
    func date(in words: [String]) -> WrittenDay? {
        if let place = words.firstIndex(where: { months[$0] != nil }), let month = months[words[place]] {
            return namedDate(words, place, month)
        }
        return numericDate(words)
    }

    private func namedDate(_ words: [String], _ place: Int, _ month: Int) -> WrittenDay? {
        let before = place > 0 ? Self.day(words[place - 1]) : nil
        let beforeOrdinal =
            place > 1 && ["st", "nd", "rd", "th", "of"].contains(words[place - 1]) ? Self.day(words[place - 2]) : nil
        let after = place + 1 < words.count ? Self.day(words[place + 1]) : nil
        let day = before ?? beforeOrdinal ?? after
        let near = words[max(0, place - 1)..<min(words.count, place + 4)]
        let year = near.compactMap(Self.year).first
        guard day != nil || year != nil else { return nil }
        if let year, let day, CalendarDay(year: year, month: month, day: day) == nil { return nil }
        return WrittenDay(year: year, month: month, day: day)
    }

    private func numericDate(_ words: [String]) -> WrittenDay? {
        guard words.count >= 3 else { return nil }
        for place in 0...(words.count - 3) {
            let numbers = words[place...(place + 2)].map { Int($0) ?? -1 }
            if Self.year(words[place]) != nil, CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]) != nil
            {
                return WrittenDay(year: numbers[0], month: numbers[1], day: numbers[2])
            }
            guard Self.year(words[place + 2]) != nil, numbers[0] > 0, numbers[1] > 0 else { continue }
            if numbers[0] > 12, CalendarDay(year: numbers[2], month: numbers[1], day: numbers[0]) != nil {
                return WrittenDay(year: numbers[2], month: numbers[1], day: numbers[0])
            }
            if numbers[1] > 12, CalendarDay(year: numbers[2], month: numbers[0], day: numbers[1]) != nil {
                return WrittenDay(year: numbers[2], month: numbers[0], day: numbers[1])
            }
        }
        return nil
    }

    private func isDateWord(_ word: String) -> Bool {
        months[word] != nil || Self.around.contains(word) || Self.isNumberLike(word)
    }

    /// `3`, `2025`, `3rd`, `10am`, `15z`.
    private static func isNumberLike(_ word: String) -> Bool {
        let digits = word.prefix { ("0"..."9").contains($0) }
        let rest = String(word.dropFirst(digits.count))
        return !digits.isEmpty && digits.count <= 4 && (rest.isEmpty || around.contains(rest))
    }

    private static func day(_ word: String) -> Int? {
        let digits = word.prefix { ("0"..."9").contains($0) }
        let rest = word.dropFirst(digits.count)
        guard digits.count <= 2, rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest) else { return nil }
        return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    static func year(_ word: String) -> Int? {
        guard word.utf8.count == 4, let year = Int(word), (1800...2199).contains(year) else { return nil }
        return year
    }
}
