import TextModel

extension TokenScanner {
    /// Where the abbreviation that begins at `start` ends, its dot included; nil where the dot behind `end` is a full stop or there is none.
    ///
    /// `U.S.`, `e.g.`, `J.`, `Gen.`, `No.` before a digit; not `no.` before a capital, `plan B.` before the end.
    func abbreviationEnd(_ start: Int, _ end: Int) -> Int? {
        guard reader.byte(end) == UInt8(ascii: ".") else { return nil }
        guard let piece = lastPiece(start, end) else { return nil }
        if isSingleLetter(piece, end) { return initialsEnd(piece, end) }
        if let dotted = dottedEnd(piece, end) { return dotted }
        guard let kind = tokenizer.abbreviations.kind(of: reader.bytes[piece..<end]), isAllowed(kind, start, end) else {
            return nil
        }
        return end + 1
    }

    /// The start of what stands behind the last hyphen: `Gen` of `Lt.-Gen`; nil where that is longer than any abbreviation.
    private func lastPiece(_ start: Int, _ end: Int) -> Int? {
        var at = end
        while at > start, end - at < 12 {
            if reader.byte(at - 1) == UInt8(ascii: "-") { return at }
            at -= 1
        }
        return at == start ? start : nil
    }

    private func isSingleLetter(_ start: Int, _ end: Int) -> Bool {
        let glyph = reader.glyph(at: start)
        return glyph.kind.isLetter && glyph.kind != .uncased && start + glyph.length == end
    }

    /// Letters with dots between them, and single initials before a name.
    private func initialsEnd(_ start: Int, _ end: Int) -> Int? {
        var last = end
        while isSingleLetterWithDot(at: last + 1) { last = reader.glyph(at: last + 1).length + last + 1 }
        if last > end {
            return last + 1
        }
        let next = reader.glyph(at: end + 1)
        if next.kind.isLetter, !reader.kind(at: end + 1 + next.length).isWord { return end + 1 + next.length }
        let isInitial = reader.kind(at: start) == .upper && isBeforeName(end + 1)
        return isInitial || isNumbering(start, end) ? end + 1 : nil
    }

    private func isSingleLetterWithDot(at index: Int) -> Bool {
        let glyph = reader.glyph(at: index)
        return (glyph.kind == .upper || glyph.kind == .lower) && reader.byte(index + glyph.length) == UInt8(ascii: ".")
    }

    /// `Ph.D.`, `M.Sc.`: short pieces that are on the list as a whole.
    private func dottedEnd(_ start: Int, _ end: Int) -> Int? {
        var last = end + 1
        while last - end < 5, reader.byte(last).isASCIILetter { last += 1 }
        guard last > end + 1, tokenizer.abbreviations.kind(of: reader.bytes[start..<last]) != nil else { return nil }
        return reader.byte(last) == UInt8(ascii: ".") ? last + 1 : last
    }

    /// An initial is followed by a capital, a comma or a closing bracket; the pronoun `I` is none.
    private func isBeforeName(_ index: Int) -> Bool {
        if reader.kind(at: index) == .upper { return true }
        guard reader.byte(index - 2) != UInt8(ascii: "I") || tokens.last?.shape == .capitalized else { return false }
        if reader.byte(index) == UInt8(ascii: ",") { return true }
        return reader.byte(index) == UInt8(ascii: " ") && reader.kind(at: index + 1) == .upper
    }

    /// `p. 10`, `c. 1200`, `v. Spain`: small letters that are on the list.
    private func isNumbering(_ start: Int, _ end: Int) -> Bool {
        guard let kind = tokenizer.abbreviations.kind(of: reader.bytes[start..<end]) else { return false }
        return isAllowed(kind, start, end)
    }

    private func isAllowed(_ kind: AbbreviationKind, _ start: Int, _ end: Int) -> Bool {
        switch kind {
        case .title, .inner, .either: true
        case .number: digitFollows(end + 1)
        case .region: reader.byte(start - 1) == UInt8(ascii: " ") && reader.byte(start - 2) == UInt8(ascii: ",")
        }
    }

    private func digitFollows(_ index: Int) -> Bool {
        let at = reader.kind(at: index) == .blank ? index + reader.glyph(at: index).length : index
        return reader.kind(at: at) == .digit || reader.byte(at) == UInt8(ascii: "#")
    }
}
