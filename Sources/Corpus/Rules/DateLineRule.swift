import Resources
import TextModel

/// Takes out lines at the beginning or end that are nothing but a date: `Published: July 3, 2025 10:15 GMT`, `Friday, October 25, 2019`.
struct DateLineRule: CleaningRule {
    let name = "date-line"
    private static let head = 6
    private static let tail = 3
    private static let labels: Set<String> = ["published", "posted", "updated", "modified"]
    private let dates: DateWords

    init(_ dates: DateWords) { self.dates = dates }

    func clean(_ draft: inout Draft) {
        let left = draft.left
        guard left.count > 1 else { return }
        for (place, index) in left.enumerated() where place < Self.head || place >= left.count - Self.tail {
            let words = draft.words(index, limit: 120).words
            guard !words.isEmpty, let day = dates.wholeDate(words), day.day != nil else { continue }
            // Without year and label it may be the day of a match: "Saturday, 26 February".
            guard day.year != nil || words.contains(where: Self.labels.contains) else { continue }
            if draft.facts.dateLineDay == nil || words.contains("published") { draft.facts.dateLineDay = day }
            draft.take(index, as: .credit, by: name)
        }
    }
}
