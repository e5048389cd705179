import Resources
import TextModel

/// Marks paragraphs that are a quotation as a whole, set apart without marks: after `… the expert points out:`, or before `X emphasized.`
struct QuoteBlocks: Sendable {
    private static let shortest = 40
    private let cues: WordList

    init(_ library: ResourceLibrary) throws(ResourceError) { cues = try library.list("quotation-cues") }

    func mark(_ draft: inout Draft) {
        let left = draft.left.filter { draft.passages[$0].kind == .paragraph }
        for (before, index) in zip(left, left.dropFirst()) where isSetApart(draft, index) && introduces(draft, before) {
            draft.mark(index, as: .quote)
        }
        for (index, after) in zip(left, left.dropFirst()) where closes(draft, index, after) {
            draft.mark(index, as: .quote)
        }
    }

    private func introduces(_ draft: Draft, _ index: Int) -> Bool {
        guard draft.text.bytes[draft.passages[index].rest.end - 1] == UInt8(ascii: ":") else { return false }
        let rest = draft.passages[index].rest
        var start = max(rest.start, rest.end - 240)
        while !draft.text.isBoundary(start) { start += 1 }
        return FoldedWords(TextSpan(start, rest.end), in: draft.text).words.contains(where: cues.contains)
    }

    private func isSetApart(_ draft: Draft, _ index: Int) -> Bool {
        let rest = draft.passages[index].rest
        guard rest.count >= Self.shortest else { return false }
        let first = draft.text.scalar(at: rest.start).scalar
        let last = draft.text.scalar(at: draft.text.boundary(before: rest.end)).scalar
        return first.properties.isUppercase && ".!?…".unicodeScalars.contains(last)
    }

    /// A paragraph that ends in a comma, and a short line with a verb of saying behind it.
    private func closes(_ draft: Draft, _ index: Int, _ after: Int) -> Bool {
        let rest = draft.passages[index].rest
        guard rest.count >= Self.shortest, draft.text.bytes[rest.end - 1] == UInt8(ascii: ",") else { return false }
        let words = draft.words(after, limit: 120).words
        return (2...10).contains(words.count) && words.contains(where: cues.contains)
    }
}
