/// A text kept as its UTF-8 bytes, so that every position in it is an integer.
public struct UTF8Text: Hashable, Sendable {
    /// The bytes; always well-formed UTF-8.
    public let bytes: [UInt8]

    /// Takes a string over; ill-formed parts cannot occur in one.
    public init(_ string: String) { bytes = Array(string.utf8) }

    /// Length in bytes.
    public var count: Int { bytes.count }
    /// The span of the whole text.
    public var span: TextSpan { TextSpan(0, bytes.count) }
    /// The whole text.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The words at `span`. A span that reaches beyond the text is cut to it.
    public subscript(span: TextSpan) -> String {
        let start = min(max(span.start, 0), bytes.count)
        let end = min(max(span.end, start), bytes.count)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Whether `span` begins and ends on the border of a code point inside the text.
    public func isValid(_ span: TextSpan) -> Bool {
        span.start >= 0 && span.end <= bytes.count && isBoundary(span.start) && isBoundary(span.end)
    }

    /// Whether a code point begins at `offset`, or the text ends there.
    public func isBoundary(_ offset: Int) -> Bool {
        offset == bytes.count || (offset >= 0 && offset < bytes.count && bytes[offset] & 0xC0 != 0x80)
    }
}
