import TextModel

/// Puts the body together from the passages that are kept, and writes down where each byte of it came from.
///
/// One pass over the decoded text: edits are carried out, white space inside a passage becomes one space, passages are parted by
/// an empty line. A passage of which nothing is left leaves no trace.
struct BodyAssembler {
    /// A passage to serve, by its place in the decoded text.
    struct Part {
        let kind: BlockKind
        let span: TextSpan
    }

    /// What comes out.
    struct Served {
        let body: UTF8Text
        let blocks: [Block]
        let map: SourceMap
    }

    /// Verbatim pieces are cut at this length, so that a position inside one is found in a few steps.
    private static let longestPiece = 512

    private enum Gap { case none, space(from: Int, isPlain: Bool), passage }

    private let text: UTF8Text
    private let edits: [Edit]
    private var nextEdit = 0
    private var byte = 0
    private var point = 0
    private var lastPoint = 0
    private var gap = Gap.none
    private var body: [UInt8] = []
    private var blocks: [Block] = []
    private var pieces: [SourceMap.Piece] = []

    private init(_ text: UTF8Text, _ edits: EditList) {
        self.text = text
        self.edits = edits.edits
        body.reserveCapacity(text.count)
    }

    /// The body of `text` as `parts`, which come in reading order, after `edits`.
    static func assemble(_ parts: [Part], of text: UTF8Text, _ edits: EditList) -> Served {
        var assembler = BodyAssembler(text, edits)
        for part in parts { assembler.take(part) }
        let body = UTF8Text(String(decoding: assembler.body, as: UTF8.self))
        return Served(body: body, blocks: assembler.blocks, map: SourceMap(pieces: assembler.pieces))
    }

    /// The map of a text that is served as it came, in pieces like those of ``assemble(_:of:_:)``.
    static func identity(of text: UTF8Text) -> SourceMap {
        var assembler = BodyAssembler(text, EditList([]))
        let points = text.bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        assembler.serve(0..<text.count, source: 0..<points)
        return SourceMap(pieces: assembler.pieces)
    }

    private mutating func take(_ part: Part) {
        skip(to: part.span.start)
        let before = body.count
        gap = body.isEmpty ? .none : .passage
        while byte < part.span.end {
            if nextEdit < edits.count, edits[nextEdit].span.start <= byte {
                carryOut(edits[nextEdit], within: part.span.end, isFirst: body.count == before)
            } else {
                step(
                    until: min(part.span.end, nextEdit < edits.count ? edits[nextEdit].span.start : part.span.end),
                    before)
            }
        }
        guard body.count > before else { return }
        let start = before == 0 ? 0 : before + 2
        blocks.append(Block(part.kind, TextSpan(start, body.count)))
    }

    /// Walks over white space or one word, whichever stands here.
    private mutating func step(until end: Int, _ before: Int) {
        let (from, start) = (byte, point)
        if isSpace(at: byte) {
            while byte < end, isSpace(at: byte) { advance() }
            widenGap(from: start, isPlain: byte - from == 1 && text.bytes[from] == 0x20, isFirst: body.count == before)
        } else {
            while byte < end, !isSpace(at: byte) { advance() }
            closeGap(at: start)
            serve(from..<byte, source: start..<point)
        }
    }

    private mutating func carryOut(_ edit: Edit, within end: Int, isFirst: Bool) {
        let start = point
        while byte < min(edit.span.end, end) { advance() }
        nextEdit += 1
        let words = edit.replacement
        if words.isEmpty {
            if case .space(let from, _) = gap { gap = .space(from: from, isPlain: false) }
        } else if words.unicodeScalars.allSatisfy(Whitespace.contains) {
            widenGap(from: start, isPlain: false, isFirst: isFirst)
        } else {
            closeGap(at: start)
            add(Array(words.utf8)[...], source: start..<point, isVerbatim: false)
        }
    }

    private mutating func widenGap(from start: Int, isPlain: Bool, isFirst: Bool) {
        switch gap {
        case .none: if !isFirst { gap = .space(from: start, isPlain: isPlain) }
        case .space(let from, _): gap = .space(from: from, isPlain: false)
        case .passage: break
        }
    }

    private mutating func closeGap(at start: Int) {
        switch gap {
        case .none: break
        case .space(let from, true): add([0x20], source: from..<start, isVerbatim: true)
        case .space(let from, false): add([0x20], source: from..<start, isVerbatim: false)
        case .passage: add([0x0A, 0x0A], source: lastPoint..<start, isVerbatim: false)
        }
        gap = .none
    }

    private mutating func serve(_ bytes: Range<Int>, source: Range<Int>) {
        let isLong = bytes.count > Self.longestPiece
        if !isLong { return add(text.bytes[bytes], source: source, isVerbatim: true) }
        var (start, from) = (bytes.lowerBound, source.lowerBound)
        while start < bytes.upperBound {
            var end = min(start + Self.longestPiece, bytes.upperBound)
            while end < bytes.upperBound, !text.isBoundary(end) { end += 1 }
            let points = text.bytes[start..<end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
            add(text.bytes[start..<end], source: from..<(from + points), isVerbatim: true)
            (start, from) = (end, from + points)
        }
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>, source: Range<Int>, isVerbatim: Bool) {
        defer {
            body += bytes
            lastPoint = source.upperBound
        }
        if isVerbatim, let last = pieces.last, last.isVerbatim, last.source.upperBound == source.lowerBound,
            last.count + bytes.count <= Self.longestPiece
        {
            let grown = last.source.lowerBound..<source.upperBound
            pieces[pieces.count - 1] = .init(
                start: last.start, count: last.count + bytes.count, source: grown, isVerbatim: true)
        } else {
            pieces.append(.init(start: body.count, count: bytes.count, source: source, isVerbatim: isVerbatim))
        }
    }

    private mutating func skip(to start: Int) {
        while byte < start { advance() }
        while nextEdit < edits.count, edits[nextEdit].span.end <= byte { nextEdit += 1 }
    }

    private mutating func advance() {
        byte += text.scalar(at: byte).length
        point += 1
    }

    private func isSpace(at offset: Int) -> Bool {
        let first = text.bytes[offset]
        return first < 0x80
            ? first <= 0x20 && Whitespace.contains(Unicode.Scalar(first))
            : Whitespace.contains(text.scalar(at: offset).scalar)
    }
}
