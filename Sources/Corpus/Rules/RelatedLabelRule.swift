import Resources
import TextModel

/// Takes out headlines of other articles that are labelled as such: `READ MORE: What we know about the fire`.
struct RelatedLabelRule: CleaningRule {
    let name = "related-label"
    private static let longest = 260
    private let labels: WordList

    init(_ library: ResourceLibrary) throws(ResourceError) { labels = try library.list("related-labels") }

    func clean(_ draft: inout Draft) {
        for index in draft.left.dropFirst() where draft.passages[index].rest.count <= Self.longest {
            let line = draft.written(index)
            guard let colon = line.firstIndex(of: ":"), labels.contains(line[..<colon].lowercased()) else { continue }
            let rest = line[line.index(after: colon)...]
            guard rest.contains(where: \.isLetter), let last = rest.last, last != "." else { continue }
            draft.take(index, as: .relatedHeadline, by: name)
        }
    }
}
