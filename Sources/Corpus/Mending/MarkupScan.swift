import Resources
import TextModel

/// Finds HTML in a plain text: tags, comments and scripts to take out, character references to mend.
struct MarkupScan: Sendable {
    /// What was found.
    struct Found {
        var edits: [Edit] = []
        /// Tags that end a paragraph.
        var breaks: [TextSpan] = []
    }

    private static let longestTag = 2000
    private static let blocks: Set<String> = [
        "p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "blockquote", "section",
        "article", "header", "footer", "figure", "figcaption", "hr", "title", "body", "head", "html", "td",
    ]
    private static let standAlone: Set<String> = ["br", "hr", "img", "wbr", "input", "meta", "link", "p", "li"]
    private let names: WordList
    private let references: [String: String]

    init(_ library: ResourceLibrary) throws(ResourceError) {
        names = try library.list("html-tags")
        var references: [String: String] = [:]
        for row in try library.table("html-entities", columns: 2) { references[row[0]] = row[1] }
        self.references = references
    }

    /// The markup in `text`, in one pass.
    func scan(_ text: UTF8Text) -> Found {
        var found = Found()
        var unclosed: Set<String> = []
        let closed = closedNames(text)
        var offset = 0
        while offset < text.count {
            switch text.bytes[offset] {
            case UInt8(ascii: "<"): offset = tag(at: offset, text, closed, &unclosed, &found)
            case UInt8(ascii: "&"): offset = reference(at: offset, text, &found)
            default: offset += 1
            }
        }
        return found
    }

    /// The elements that are closed somewhere: `<S>` alone is the sign of a company on the stock exchange.
    private func closedNames(_ text: UTF8Text) -> Set<String> {
        var closed: Set<String> = []
        for offset in text.bytes.indices.dropLast(3)
        where text.bytes[offset] == UInt8(ascii: "<") && text.bytes[offset + 1] == UInt8(ascii: "/") {
            if let name = tagName(at: offset, text)?.name { closed.insert(name) }
        }
        return closed
    }

    private func tag(
        at start: Int, _ text: UTF8Text, _ closed: Set<String>, _ unclosed: inout Set<String>, _ found: inout Found
    ) -> Int {
        if let end = element(at: start, "<!--", "-->", text, &unclosed) { return remove(TextSpan(start, end), &found) }
        guard let (name, end) = tagName(at: start, text),
            closed.contains(name) || Self.standAlone.contains(name) || hasAttribute(TextSpan(start, end), text)
        else { return start + 1 }
        if name == "script" || name == "style", let close = element(at: start, "<", "</\(name)>", text, &unclosed) {
            return remove(TextSpan(start, close), &found)
        }
        if Self.blocks.contains(name) { found.breaks.append(TextSpan(start, end)) }
        return remove(TextSpan(start, end), &found)
    }

    private func remove(_ span: TextSpan, _ found: inout Found) -> Int {
        found.edits.append(Edit(span: span, change: .remove(.residue, rule: "html-tag")))
        return span.end
    }

    /// Where the element ends that begins here; an end once looked for in vain is not looked for again.
    private func element(
        at start: Int, _ opening: String, _ closing: String, _ text: UTF8Text, _ unclosed: inout Set<String>
    ) -> Int? {
        guard text.bytes[start...].starts(with: opening.utf8), !unclosed.contains(closing) else { return nil }
        let wanted = Array(closing.utf8)
        var offset = start + opening.utf8.count
        while offset + wanted.count <= text.count {
            if text.bytes[offset] == wanted[0], text.bytes[offset...].starts(with: wanted) {
                return offset + wanted.count
            }
            offset += 1
        }
        unclosed.insert(closing)
        return nil
    }

    private func tagName(at start: Int, _ text: UTF8Text) -> (name: String, end: Int)? {
        var offset = start + 1
        if offset < text.count, text.bytes[offset] == UInt8(ascii: "/") { offset += 1 }
        let first = offset
        while offset < text.count, offset - first < 12, Self.isNameByte(text.bytes[offset]) { offset += 1 }
        let name = text[TextSpan(first, offset)].lowercased()
        guard names.contains(name), offset < text.count, " />\t\r\n".utf8.contains(text.bytes[offset]) else {
            return nil
        }
        let limit = min(text.count, start + Self.longestTag)
        while offset < limit, text.bytes[offset] != UInt8(ascii: ">") {
            if text.bytes[offset] == UInt8(ascii: "<") { return nil }
            offset += 1
        }
        return offset < limit ? (name, offset + 1) : nil
    }

    private func hasAttribute(_ tag: TextSpan, _ text: UTF8Text) -> Bool {
        text.bytes[tag.start..<tag.end].contains(UInt8(ascii: "="))
    }

    private func reference(at start: Int, _ text: UTF8Text, _ found: inout Found) -> Int {
        var end = start + 1
        while end < text.count, end - start < 12,
            Self.isNameByte(text.bytes[end]) || text.bytes[end] == UInt8(ascii: "#")
        { end += 1 }
        guard end < text.count, text.bytes[end] == UInt8(ascii: ";") else { return start + 1 }
        guard let words = character(text[TextSpan(start + 1, end)]) else { return start + 1 }
        found.edits.append(Edit(span: TextSpan(start, end + 1), change: .mend(.encoding, words)))
        return end + 1
    }

    private func character(_ name: String) -> String? {
        if let known = references[name] { return known }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value,
            let scalar = Unicode.Scalar((0x80...0x9F).contains(value) ? Windows1252.scalar(UInt8(value)).value : value),
            value >= 0x20, !Whitespace.isInvisible(scalar)
        else { return nil }
        return String(Character(scalar))
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
}
