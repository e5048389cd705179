import Resources
import TextModel

/// Takes out headlines of other articles that a page puts between the paragraphs.
///
/// `"We were lied to": Farmers in the north block the motorway. The look on his face gives it away`. Such a line reads as a headline, with a quotation or
/// a colon in it, is longer than a heading and has no full stop; where an article has one of these, the same with a full stop and few words
/// of its neighbours goes too.
struct RelatedHeadlineRule: CleaningRule {
    let name = "related-headline"
    private static let length = 45...260
    private static let shortestNeighbour = 90
    private let cues: WordList

    init(_ library: ResourceLibrary) throws(ResourceError) { cues = try library.list("quotation-cues") }

    func clean(_ draft: inout Draft) {
        let inner = innerPlaces(of: draft)
        let certain = inner.filter { isTeaser(draft, $0.index, hasStop: false) }
        guard !certain.isEmpty else { return }
        for place in certain { draft.take(place.index, as: .relatedHeadline, by: name) }
        for place in inner where !draft.passages[place.index].isGone && isTeaser(draft, place.index, hasStop: true) {
            guard !isLinked(draft, place) else { continue }
            draft.take(place.index, as: .relatedHeadline, by: "\(name)-likewise")
        }
    }

    private struct Place {
        let before: Int
        let index: Int
        let after: Int
    }

    /// Lines between two passages of prose, the first two and the last aside.
    private func innerPlaces(of draft: Draft) -> [Place] {
        let left = draft.left
        guard left.count >= 6 else { return [] }
        return (2..<(left.count - 1)).compactMap { place in
            let (before, index, after) = (left[place - 1], left[place], left[place + 1])
            guard Self.length.contains(draft.passages[index].rest.count),
                draft.passages[before].rest.count >= Self.shortestNeighbour,
                draft.passages[after].rest.count >= Self.shortestNeighbour,
                isProse(draft, before)
            else { return nil }
            return Place(before: before, index: index, after: after)
        }
    }

    /// Whether the passage before ends as prose does, not with a colon that the line would answer to.
    private func isProse(_ draft: Draft, _ index: Int) -> Bool {
        Self.endsInStop(draft.written(index))
    }

    private func isTeaser(_ draft: Draft, _ index: Int, hasStop: Bool) -> Bool {
        let line = draft.written(index)
        let words = draft.words(index).words
        guard Self.endsInStop(line) == hasStop, let last = line.last, !",:;-—–)]".contains(last) else { return false }
        guard (9...40).contains(words.count), words.first?.first?.isLetter ?? false,
            !words.contains(where: cues.contains)
        else { return false }
        if hasStop { return Self.headsWithColon(line, words) && line.contains { "\"“”«»".contains($0) } }
        guard line.count(where: { $0 == "," }) < 4 else { return false }
        return Self.beginsWithQuotation(line) || (Self.hasHeadlineColon(line) && Self.hasLongHead(line))
    }

    /// A colon with a capital or quotation mark behind it.
    private static func hasHeadlineColon(_ line: String) -> Bool {
        line.ranges(of: ": ").contains { range in
            line[range.upperBound...].first.map { $0.isUppercase || "\"“«‘'".contains($0) } ?? false
        }
    }

    /// More than three words before the colon, or quotation marks somewhere: `Advance: Fighters wave flags` is a caption at most.
    private static func hasLongHead(_ line: String) -> Bool {
        let head = line.prefix { $0 != ":" }
        return head.split(separator: " ").count > 3 || line.contains { "\"“”«»".contains($0) }
    }

    /// A colon behind four to twelve words without a verb of being or having: `The long war of the clans: It was …`
    private static func headsWithColon(_ line: String, _ words: [String]) -> Bool {
        guard hasHeadlineColon(line), let colon = line.firstIndex(of: ":") else { return false }
        let head = line[..<colon].lowercased().split(separator: " ")
        let verbs: Set<Substring> = [
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "must", "do",
            "does", "did",
        ]
        return (4...12).contains(head.count) && !head.contains(where: verbs.contains)
            && !head.contains { $0.hasSuffix(".") }
    }

    private static func beginsWithQuotation(_ line: String) -> Bool {
        guard let first = line.first, "\"“«".contains(first) else { return false }
        let rest = line.dropFirst()
        guard let close = rest.firstIndex(where: { "\"”»".contains($0) }) else { return false }
        return rest[close...].count > 20
    }

    private static func endsInStop(_ line: String) -> Bool {
        let core = line.trimmingSuffix { "\"'”’»)]".contains($0) }
        return core.last.map { ".!?…".contains($0) } ?? false
    }

    /// Whether the line shares more than a quarter of its longer words with its neighbours.
    private func isLinked(_ draft: Draft, _ place: Place) -> Bool {
        let neighbours = Set([place.before, place.after].flatMap { draft.words($0, limit: 4000).words })
        let own = Set(draft.words(place.index).words.filter { $0.utf8.count >= 5 })
        return own.filter(neighbours.contains).count * 4 > own.count
    }
}
