import Resources
import TextModel

/// Takes out sentences in which the page speaks and not the article: disclaimers, requests to share, to click or to read on, credits.
///
/// `The views expressed in this article are the author's own.` `Drop your thoughts below!` `Subscribe to our newsletter.` They are looked for at
/// the edges of the first and last passages, and in short passages that hold nothing else. A sentence that joins a disclaimer
/// and a call is split: `This text represents the views of the author, | and you are welcome to vote below.`
struct ClosingSentences: CleaningRule {
    let name = "closing-sentence"
    private static let head = 3
    private static let tail = 8
    private static let longest = 900
    private static let longestAlone = 240

    private let books: SentenceBooks
    private let outlets = DisclaimedOutlet()

    init(_ library: ResourceLibrary) throws(ResourceError) { books = try SentenceBooks(library) }

    func clean(_ draft: inout Draft) {
        let left = draft.left
        for (place, index) in left.enumerated() where draft.passages[index].rest.count <= Self.longest {
            let isEdge = place < Self.head || place >= left.count - Self.tail
            guard isEdge || draft.passages[index].rest.count <= Self.longestAlone else { continue }
            let parts = books.parts(of: draft.passages[index].rest, in: draft.text)
            guard parts.contains(where: { $0.kind != nil }) else { continue }
            if parts.allSatisfy({ $0.kind != nil && (isEdge || $0.isRequest) }) {
                for part in parts { take(part, of: index, in: &draft) }
            } else if isEdge && place > 0 {
                takeEdges(parts, of: index, in: &draft)
            }
        }
    }

    /// Takes what stands at the end of the passage, then what stands at its beginning.
    private func takeEdges(_ parts: [SentenceBooks.Part], of index: Int, in draft: inout Draft) {
        for part in parts.reversed() {
            guard part.kind != nil else { break }
            take(part, of: index, in: &draft)
        }
        for part in parts {
            guard part.kind != nil, !part.isRequest else { break }
            take(part, of: index, in: &draft)
        }
    }

    private func take(_ part: SentenceBooks.Part, of index: Int, in draft: inout Draft) {
        guard let kind = part.kind, !draft.passages[index].isGone else { return }
        if kind == .disclaimer { outlets.read(part.span, into: &draft) }
        draft.take(part.span, of: index, as: kind, by: "\(name)-\(kind.rawValue)")
    }
}
