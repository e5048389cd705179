import TextModel

/// The body of a record that is not to be cleaned: the decoded text as it is, cut into blocks at its lines.
enum PlainBody {
    /// Serves `text` untouched.
    static func serve(_ text: UTF8Text) -> BodyAssembler.Served {
        var draft = Draft(text: text, passages: PassageSplitter.passages(of: text))
        HeadlineRule().clean(&draft)
        PassageKinds.markHeadings(&draft)
        return BodyAssembler.Served(
            body: text, blocks: draft.passages.map { Block($0.kind, $0.rest) }, map: BodyAssembler.identity(of: text))
    }
}

extension Cleaner.Cleaned {
    /// Nothing taken out, nothing learned.
    static var untouched: Cleaner.Cleaned { Cleaner.Cleaned(parts: [], edits: EditList([]), facts: StatedFacts()) }
}
