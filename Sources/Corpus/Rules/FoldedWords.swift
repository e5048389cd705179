import TextModel

/// The words of a stretch in lower case, with where they stand.
///
/// An address is the one word `<url>`, `<email>` or `<handle>`; every other mark parts words and is dropped, the apostrophe inside a word aside.
struct FoldedWords {
    /// In reading order, lower case, straight apostrophes.
    private(set) var words: [String] = []
    /// Where each stands in the decoded text.
    private(set) var spans: [TextSpan] = []

    /// The words of `span`, which is read once.
    init(_ span: TextSpan, in text: UTF8Text) {
        var offset = span.start
        while offset < span.end {
            let start = offset
            while offset < span.end, !Self.isSpace(text, offset) { offset += text.scalar(at: offset).length }
            if start < offset { addChunk(TextSpan(start, min(offset, span.end)), text) }
            if offset < span.end { offset += text.scalar(at: offset).length }
        }
    }

    /// Whether it has no word.
    var isEmpty: Bool { words.isEmpty }
    /// How many words there are.
    var count: Int { words.count }

    /// The place of the words `range`.
    func span(of range: Range<Int>) -> TextSpan {
        guard let first = range.first, let last = range.last else { return TextSpan(0, 0) }
        return spans[first].union(spans[last])
    }

    private mutating func addChunk(_ span: TextSpan, _ text: UTF8Text) {
        if let name = Self.address(span, text) {
            words.append(name)
            spans.append(span)
        } else {
            addWords(of: span, text)
        }
    }

    private mutating func addWords(of span: TextSpan, _ text: UTF8Text) {
        var word = ""
        var start = span.start
        var offset = span.start
        while offset < span.end {
            let (scalar, length) = text.scalar(at: offset)
            if Self.belongsToWord(scalar) {
                if word.isEmpty { start = offset }
                word.unicodeScalars.append(scalar)
            } else if Self.isApostrophe(scalar), !word.isEmpty {
                word += "'"
            } else {
                add(word, TextSpan(start, offset))
                word = ""
            }
            offset += length
        }
        add(word, TextSpan(start, span.end))
    }

    private mutating func add(_ word: String, _ span: TextSpan) {
        guard !word.isEmpty else { return }
        let bare = word.last == "'" ? String(word.dropLast()) : word
        guard !bare.isEmpty else { return }
        words.append(bare.lowercased())
        spans.append(span)
    }

    private static func address(_ span: TextSpan, _ text: UTF8Text) -> String? {
        let bytes = text.bytes[span.start..<span.end]
        if bytes.first == UInt8(ascii: "@") && bytes.count > 1 { return "<handle>" }
        let begins = ["http://", "https://", "www."]
        if begins.contains(where: { bytes.starts(with: $0.utf8) }) { return "<url>" }
        guard let at = bytes.firstIndex(of: UInt8(ascii: "@")), at > bytes.startIndex else { return nil }
        return bytes[at...].contains(UInt8(ascii: ".")) ? "<email>" : nil
    }

    private static func isSpace(_ text: UTF8Text, _ offset: Int) -> Bool {
        Whitespace.contains(text.scalar(at: offset).scalar)
    }

    private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }
}
