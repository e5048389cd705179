public import TextModel

/// A text with marked stretches: `[Angela Merkel|person] said [on Monday|2024-03-04] that …`.
///
/// A backslash before `[`, `|`, `]` or `\` makes it an ordinary character.
public struct MarkedText: Sendable, Equatable {
    /// A marked stretch.
    public struct Mark: Sendable, Equatable {
        /// Where it stands in `text`.
        public let span: TextSpan
        /// What stands behind the bar.
        public let label: String

        /// A mark.
        public init(span: TextSpan, label: String) {
            self.span = span
            self.label = label
        }
    }

    /// The text without its marks.
    public let text: String
    /// The marks by the place where they begin.
    public let marks: [Mark]

    /// A text and the marks in it.
    public init(text: String, marks: [Mark]) {
        self.text = text
        self.marks = marks.sorted { $0.span < $1.span }
    }

    /// Reads the notation. An unclosed mark ends with the text.
    public init(_ notation: String) {
        var reader = Reader()
        for character in notation { reader.take(character) }
        self.init(text: reader.text, marks: reader.marks)
    }

    /// The notation; reading it gives this value again.
    public var notation: String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        for at in 0...bytes.count {
            for mark in closing(at) { out += Array("|\(mark.label)]".utf8) }
            for mark in marks where mark.span == TextSpan(at, at) { out += Array("[|\(mark.label)]".utf8) }
            out += marks.filter { $0.span.start == at && !$0.span.isEmpty }.map { _ in UInt8(ascii: "[") }
            guard at < bytes.count else { break }
            if "[]|\\".utf8.contains(bytes[at]) { out.append(UInt8(ascii: "\\")) }
            out.append(bytes[at])
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The marks that end at `offset`, the innermost first; of marks with one span in the order in which they stand.
    private func closing(_ offset: Int) -> [Mark] {
        marks.enumerated().filter { $0.element.span.end == offset && !$0.element.span.isEmpty }
            .sorted { ($1.element.span.start, $0.offset) < ($0.element.span.start, $1.offset) }
            .map(\.element)
    }

    private struct Reader {
        var text = ""
        var marks: [Mark] = []
        private var open: [Int] = []
        private var label: String?
        private var escaped = false

        mutating func take(_ character: Character) {
            if escaped {
                append(character)
                escaped = false
                return
            }
            switch character {
            case "\\": escaped = true
            case "[" where label == nil: open.append(text.utf8.count)
            case "|" where !open.isEmpty && label == nil: label = ""
            case "]" where label != nil: close()
            default: append(character)
            }
        }

        private mutating func append(_ character: Character) {
            if label != nil { label?.append(character) } else { text.append(character) }
        }

        private mutating func close() {
            let start = open.removeLast()
            marks.append(Mark(span: TextSpan(start, text.utf8.count), label: label ?? ""))
            label = nil
        }
    }
}
