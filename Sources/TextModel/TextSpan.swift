/// A half-open range of UTF-8 bytes in one text.
///
/// The only form of a position inside the program. Whoever serves it to people converts it with ``OffsetTable``
/// (code points, UTF-16) or ``SourceMap`` (code points of the file).
public struct TextSpan: Hashable, Sendable {
    /// First byte.
    public let start: Int
    /// The byte after the last one; never less than `start`.
    public let end: Int

    /// A span from `start` up to and without `end`; an end before its start is taken as empty.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// Length in bytes.
    public var count: Int { end - start }
    /// Whether it holds no byte.
    public var isEmpty: Bool { start == end }

    /// Whether every byte of `other` lies in this span.
    public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
    /// Whether the byte at `offset` lies in this span.
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
    /// Whether the two share a byte.
    public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
    /// The smallest span that holds both.
    public func union(_ other: TextSpan) -> TextSpan { TextSpan(min(start, other.start), max(end, other.end)) }
    /// Moved by `distance` bytes.
    public func shifted(by distance: Int) -> TextSpan { TextSpan(start + distance, end + distance) }
}

extension TextSpan: Comparable {
    /// Reading order: by start, and of two with one start the longer first.
    public static func < (left: TextSpan, right: TextSpan) -> Bool {
        left.start != right.start ? left.start < right.start : left.end > right.end
    }
}

extension TextSpan: CustomStringConvertible {
    /// `12..<20`.
    public var description: String { "\(start)..<\(end)" }
}
