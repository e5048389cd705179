import TextModel

/// Says of each passage whether it is the headline, a heading or running text.
enum PassageKinds {
    private static let longestHeadline = 220
    private static let mostWordsInHeadline = 26
    private static let longestHeading = 90
    private static let mostWordsInHeading = 12

    /// Marks the headings among the passages that are left, the headline aside.
    static func markHeadings(_ draft: inout Draft) {
        let left = draft.left
        for (index, next) in zip(left, left.dropFirst()) where draft.passages[index].kind == .paragraph {
            let (span, following) = (draft.passages[index].rest, draft.passages[next].rest)
            if isHeading(span, before: following, in: draft.text) { draft.mark(index, as: .heading) }
        }
    }

    /// Whether a first line reads as a headline: short, and no full stop at its end.
    ///
    /// `Shock in Moscow: Azerbaijan Turns Its Back on Russia!` does; `The minister resigned on Monday.` is the first sentence of a body.
    static func isHeadline(_ span: TextSpan, in text: UTF8Text) -> Bool {
        guard span.count <= longestHeadline, text[span].split(separator: " ").count <= mostWordsInHeadline else {
            return false
        }
        return !endsSentence(span, in: text) && !endsOpen(span, in: text)
    }

    /// Whether a line is a title inside the article: `High risks`, `What are the consequences?`
    static func isHeading(_ span: TextSpan, before next: TextSpan, in text: UTF8Text) -> Bool {
        guard span.count <= longestHeading, next.count > span.count, next.count >= 60 else { return false }
        let words = text[span].split(separator: " ")
        guard words.count <= mostWordsInHeading, let first = text[span].unicodeScalars.first else { return false }
        guard first.properties.isUppercase || ("0"..."9").contains(first) else { return false }
        return !endsSentence(span, in: text) && !endsOpen(span, in: text)
    }

    /// Whether it ends in a full stop, with or without a closing mark after it.
    private static func endsSentence(_ span: TextSpan, in text: UTF8Text) -> Bool {
        var scalars = Array(text[TextSpan(max(span.start, span.end - 16), span.end)].unicodeScalars)
        while let last = scalars.last, "\"'”’»)]".unicodeScalars.contains(last) { scalars.removeLast() }
        return scalars.last == "." || scalars.last == "…" || scalars.last == "。"
    }

    /// Whether it ends in a mark after which something must follow.
    private static func endsOpen(_ span: TextSpan, in text: UTF8Text) -> Bool {
        [UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";")].contains(text.bytes[span.end - 1])
    }
}
