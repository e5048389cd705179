/// Leads every byte of a served text back to the code point of the file that it came from.
///
/// A list of pieces in order of the served text. A verbatim piece stands in the file as it is served; any other
/// replaces a stretch of the file (a folded run of empty lines, a mended hyphen), and all its bytes lead to that stretch.
public struct SourceMap: Sendable, Hashable {
    /// One stretch of the served text and where it came from.
    public struct Piece: Sendable, Hashable {
        /// First byte in the served text.
        public let start: Int
        /// Length in bytes of the served text.
        public let count: Int
        /// The code points of the file that it stands for, half open.
        public let source: Range<Int>
        /// Whether the file has the same characters there.
        public let isVerbatim: Bool

        /// A piece of `count` bytes at `start` that stands for the code points `source` of the file.
        public init(start: Int, count: Int, source: Range<Int>, isVerbatim: Bool) {
            self.start = start
            self.count = count
            self.source = source
            self.isVerbatim = isVerbatim
        }
    }

    /// The pieces, by `start`, without gaps.
    public let pieces: [Piece]

    /// A map over `pieces`, which must be in order of their start.
    public init(pieces: [Piece]) { self.pieces = pieces }

    /// The map of a text that is served as it came.
    public static func identity(of text: UTF8Text) -> SourceMap {
        let points = OffsetTable(text).convert(text.count, to: .codepoint)
        return SourceMap(pieces: [Piece(start: 0, count: text.count, source: 0..<points, isVerbatim: true)])
    }

    /// The code points of the file under `span` of the served text `served`.
    ///
    /// The start is where the first byte came from and the end where the last one did, so whatever was removed in between is included and
    /// what was removed before or after is not.
    /// An empty span leads to the place behind the byte before it. Whoever asks for many spans of one text makes its table once.
    public func source(of span: TextSpan, in served: OffsetTable) -> Range<Int> {
        guard !span.isEmpty, let first = piece(at: span.start), let last = piece(at: span.end - 1) else {
            let at = piece(at: max(0, span.start - 1)).map { Self.end(of: $0, at: span.start, in: served) } ?? 0
            return at..<at
        }
        let start =
            first.isVerbatim
            ? first.source.lowerBound + Self.points(served, first.start, span.start) : first.source.lowerBound
        return start..<max(start, Self.end(of: last, at: span.end, in: served))
    }

    /// `span` with the whole of every piece that is not verbatim and that it begins or ends in.
    ///
    /// Part of a repair leads to the stretch of the whole, so what is said of that stretch must be said of the whole too.
    public func widened(_ span: TextSpan) -> TextSpan {
        guard !span.isEmpty, let first = piece(at: span.start), let last = piece(at: span.end - 1) else { return span }
        return TextSpan(
            first.isVerbatim ? span.start : min(first.start, span.start),
            last.isVerbatim ? span.end : max(last.start + last.count, span.end))
    }

    /// The code points of the file under `span` of `served`, whose table is made for this one question: costs as much as the text is long.
    public func source(of span: TextSpan, in served: UTF8Text) -> Range<Int> {
        source(of: span, in: OffsetTable(served))
    }

    /// Where in the file the part of a piece before the byte `end` ends.
    private static func end(of piece: Piece, at end: Int, in served: OffsetTable) -> Int {
        guard piece.isVerbatim else { return piece.source.upperBound }
        return min(piece.source.lowerBound + points(served, piece.start, end), piece.source.upperBound)
    }

    private func piece(at byte: Int) -> Piece? {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].start <= byte { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? pieces[low - 1] : nil
    }

    private static func points(_ table: OffsetTable, _ start: Int, _ end: Int) -> Int {
        table.convert(end, to: .codepoint) - table.convert(start, to: .codepoint)
    }
}
