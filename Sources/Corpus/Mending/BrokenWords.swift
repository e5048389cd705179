import TextModel

/// Finds words that hold hyphens: the candidates for mending.
struct BrokenWords {
    /// A word in pieces.
    struct Candidate {
        /// Its letters, hyphens left out.
        let pieces: [TextSpan]
        /// What parts piece `n` from the next.
        let joints: [Joint]
    }

    /// What stands between two pieces.
    enum Joint { case hyphen, soft, lineBreak }

    private static let mostPieces = 8

    /// The candidates of `text`, in one pass.
    static func candidates(in text: UTF8Text) -> [Candidate] {
        var found: [Candidate] = []
        var offset = 0
        while offset < text.count {
            guard isLetter(text, offset) else {
                offset += text.scalar(at: offset).length
                continue
            }
            let start = offset
            let (candidate, end) = word(from: start, text)
            if candidate.pieces.count > 1, candidate.pieces.count <= mostPieces, isFree(text, start, end) {
                found.append(candidate)
            }
            offset = end
        }
        return found
    }

    private static func word(from start: Int, _ text: UTF8Text) -> (Candidate, end: Int) {
        var pieces: [TextSpan] = []
        var joints: [Joint] = []
        var offset = start
        while true {
            let first = offset
            while offset < text.count, isLetter(text, offset) { offset += text.scalar(at: offset).length }
            pieces.append(TextSpan(first, offset))
            guard let (joint, next) = joint(at: offset, text) else {
                return (Candidate(pieces: pieces, joints: joints), offset)
            }
            joints.append(joint)
            offset = next
        }
    }

    /// A hyphen with a letter behind it, perhaps in the next line.
    private static func joint(at offset: Int, _ text: UTF8Text) -> (Joint, next: Int)? {
        guard offset < text.count else { return nil }
        let (scalar, length) = text.scalar(at: offset)
        guard scalar == "-" || scalar == "\u{2010}" || scalar == "\u{AD}" else { return nil }
        var next = offset + length
        var lineEnds = 0
        while next < text.count, next - offset < 40 {
            let (space, width) = text.scalar(at: next)
            guard Whitespace.contains(space) else { break }
            let isSecondOfPair = space == "\n" && text.bytes[next - 1] == 0x0D
            if Whitespace.endsLine(space), !isSecondOfPair { lineEnds += 1 }
            next += width
        }
        guard next < text.count, isLetter(text, next), lineEnds <= 1 else { return nil }
        if next > offset + length && lineEnds == 0 { return nil }
        return (scalar == "\u{AD}" ? .soft : lineEnds > 0 ? .lineBreak : .hyphen, next)
    }

    /// Whether it is a word of its own, and no part of an address, a number or a file name.
    private static func isFree(_ text: UTF8Text, _ start: Int, _ end: Int) -> Bool {
        if start > 0, "/.@_=&?%~#-'0123456789".utf8.contains(text.bytes[start - 1]) { return false }
        guard end < text.count else { return true }
        if "/@_=0123456789-".utf8.contains(text.bytes[end]) { return false }
        return text.bytes[end] != UInt8(ascii: ".") || end + 1 >= text.count || !isLetter(text, end + 1)
    }

    static func isLetter(_ text: UTF8Text, _ offset: Int) -> Bool {
        let byte = text.bytes[offset]
        if byte < 0x80 { return (0x61...0x7A).contains(byte | 0x20) && byte >= 0x41 }
        return text.scalar(at: offset).scalar.properties.isAlphabetic
    }
}
