import TextModel

/// An article on the way: its passages, what the rules have taken out of them, and what they learned by it.
struct Draft {
    /// The decoded text.
    let text: UTF8Text
    /// In reading order.
    private(set) var passages: [Passage]
    /// What was taken out so far, in no order.
    private(set) var removals: [Edit] = []
    /// What bylines, datelines, links and disclaimers say about the article.
    var facts = StatedFacts()
    /// Index of the passage that reads as the headline; null in a text that opens with its body.
    private(set) var headline: Int?

    init(text: UTF8Text, passages: [Passage]) {
        self.text = text
        self.passages = passages
    }

    /// Indices of the passages of which something is left.
    var left: [Int] { passages.indices.filter { !passages[$0].isGone } }

    /// The words of what is left of a passage; none of a passage longer than `limit` bytes, which is prose.
    func words(_ index: Int, limit: Int = 400) -> FoldedWords {
        let rest = passages[index].rest
        return FoldedWords(rest.count <= limit ? rest : TextSpan(rest.start, rest.start), in: text)
    }

    /// What is left of a passage, as written.
    func written(_ index: Int) -> String { text[passages[index].rest] }

    /// Takes a whole passage out.
    mutating func take(_ index: Int, as kind: Removal.Kind, by rule: String) {
        take(passages[index].rest, of: index, as: kind, by: rule)
    }

    /// Takes a stretch out of a passage; at its beginning or end it makes the passage shorter.
    mutating func take(_ span: TextSpan, of index: Int, as kind: Removal.Kind, by rule: String) {
        let exact = text.trimmed(span)
        guard !exact.isEmpty else { return }
        removals.append(Edit(span: exact, change: .remove(kind, rule: rule)))
        passages[index].lastRule = rule
        let rest = passages[index].rest
        let head = text.trimmed(TextSpan(rest.start, span.start))
        let tail = text.trimmed(TextSpan(span.end, rest.end))
        if head.isEmpty {
            passages[index].rest = tail
        } else if tail.isEmpty {
            passages[index].rest = head
        }
    }

    /// Takes out the passages from `first` to `last` in one piece.
    mutating func takeAll(_ first: Int, _ last: Int, as kind: Removal.Kind, by rule: String) {
        let whole = passages[first].rest.union(passages[last].rest)
        removals.append(Edit(span: whole, change: .remove(kind, rule: rule)))
        for index in first...last {
            passages[index].rest = TextSpan(whole.end, whole.end)
            passages[index].lastRule = rule
        }
    }

    /// Says what a passage is.
    mutating func mark(_ index: Int, as kind: BlockKind) {
        passages[index].kind = kind
        if kind == .headline { headline = index }
    }
}

/// What the text itself says about the article.
struct StatedFacts {
    /// Names of the byline.
    var authors: [String] = []
    /// Outlets, the best evidence first when sorted by ``Evidence``.
    var publishers: [(evidence: Evidence, name: String)] = []
    /// The news agency of dateline or credit.
    var agency: String?
    /// The place of the dateline as written.
    var place: String?
    /// The day of the dateline.
    var datelineDay: WrittenDay?
    /// The day of a line that holds nothing else.
    var dateLineDay: WrittenDay?
    /// The day of the byline.
    var bylineDay: WrittenDay?
    /// Addresses that the text gives for the article.
    var urls: [String] = []
    /// Whether the text calls itself an opinion.
    var isOpinion = false

    /// How an outlet's name is known, the best first.
    enum Evidence: Int, Comparable {
        case stated, rights, disclaimer, origin, host
        static func < (left: Evidence, right: Evidence) -> Bool { left.rawValue < right.rawValue }
    }

    /// The outlet by the best evidence; of equal evidence the first.
    var publisher: String? {
        var best: (evidence: Evidence, name: String)?
        for candidate in publishers where best.map({ candidate.evidence < $0.evidence }) ?? true { best = candidate }
        return best?.name
    }
}
