import TextModel

/// The edits as the contract lists them: removals and repairs with code points of the decoded text.
struct EditLedger {
    /// By position.
    private(set) var removed: [Removal] = []
    /// By position.
    private(set) var repaired: [Repair] = []

    /// Counts code points along the list, in one pass through `text`.
    init(_ list: EditList, of text: UTF8Text) {
        guard !list.edits.isEmpty else { return }
        let table = OffsetTable(text)
        for edit in list.edits {
            let start = table.convert(edit.span.start, to: .codepoint)
            let source = start..<max(start, table.convert(edit.span.end, to: .codepoint))
            switch edit.change {
            case .remove(let kind, let rule):
                removed.append(Removal(kind: kind, exact: text[edit.span], source: source, rule: rule))
            case .mend(let kind, let words):
                repaired.append(Repair(kind: kind, from: text[edit.span], to: words, source: source))
            }
        }
    }
}
