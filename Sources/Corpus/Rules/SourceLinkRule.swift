import Resources
import TextModel

/// Takes out lines that say where the text was taken from, and keeps the address: `Original: https://example.com/a/1`, `Source: Xinhua`.
struct SourceLinkRule: CleaningRule {
    let name = "source-link"
    private static let edge = 6
    private static let longest = 400
    private let labels: WordList

    init(_ library: ResourceLibrary) throws(ResourceError) { labels = try library.list("source-labels") }

    func clean(_ draft: inout Draft) {
        let left = draft.left
        guard left.count > 1 else { return }
        for (place, index) in left.enumerated() where draft.passages[index].rest.count <= Self.longest {
            let isEdge = place < 4 || place >= left.count - Self.edge
            let words = draft.words(index)
            guard let last = words.words.last, let labelled = labelLength(words, in: draft) else { continue }
            if last == "<url>" && words.count == labelled + 1 {
                keep(words, in: &draft)
                draft.take(index, as: .sourceLink, by: name)
            } else if isEdge, labelled > 0, words.count <= labelled + 6, endsName(draft.written(index)) {
                let start = words.spans[labelled].start
                let origin = draft.text[TextSpan(start, draft.passages[index].rest.end)]
                draft.facts.publishers.append((.origin, origin.trimmingSuffix { ".]) ".contains($0) }))
                draft.take(index, as: .sourceLink, by: name)
            }
        }
    }

    /// How many words the label has, 0 for a bare address; null where the line begins with neither.
    private func labelLength(_ words: FoldedWords, in draft: Draft) -> Int? {
        if words.words.first == "<url>" { return 0 }
        for count in stride(from: min(6, words.count - 1), through: 1, by: -1) {
            guard labels.contains(words.words[..<count].joined(separator: " ")) else { continue }
            let between = draft.text[TextSpan(words.spans[count - 1].end, words.spans[count].start)]
            return between.contains(":") || between.contains("：") || words.words[count] == "<url>" ? count : nil
        }
        return nil
    }

    private func endsName(_ line: String) -> Bool {
        !line.hasSuffix(":") && !line.hasSuffix(",") && !line.hasSuffix("?")
    }

    private func keep(_ words: FoldedWords, in draft: inout Draft) {
        let address = draft.text[words.spans[words.count - 1]].trimmingSuffix { ".,;)]".contains($0) }
        draft.facts.urls.append(address)
        if let host = WebAddress.host(of: address) { draft.facts.publishers.append((.host, host)) }
    }
}

extension String {
    /// Without the characters at its end that `isSuperfluous`.
    func trimmingSuffix(while isSuperfluous: (Character) -> Bool) -> String {
        var rest = self[...]
        while let last = rest.last, isSuperfluous(last) { rest = rest.dropLast() }
        return String(rest)
    }
}
