import TextModel

/// White space as Unicode has it, with the four separators of ASCII: what is folded to one space between words.
enum Whitespace {
    /// Whether `scalar` is white space.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Whether `scalar` ends a line.
    static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Characters without width or meaning for the words: marks of byte order and direction, zero-width space, word joiner, controls.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x08, 0x0E...0x1B, 0x7F, 0x80...0x84, 0x86...0x9F: true
        case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}

extension UTF8Text {
    /// The code point at `offset`, which must be a border of one, and its length in bytes.
    func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
        guard offset < bytes.count else { return ("\u{0}", 0) }
        let first = bytes[offset]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard offset + length <= bytes.count else { return ("\u{FFFD}", bytes.count - offset) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for next in bytes[(offset + 1)..<(offset + length)] { value = value << 6 | UInt32(next & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// Where the code point that ends at `end` begins; 0 at the start of the text.
    func boundary(before end: Int) -> Int {
        var start = min(end, bytes.count) - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return max(start, 0)
    }

    /// `span` without the white space and invisible characters at its ends.
    func trimmed(_ span: TextSpan) -> TextSpan {
        var (start, end) = (span.start, span.end)
        while start < end {
            let (scalar, length) = scalar(at: start)
            guard Whitespace.contains(scalar) || Whitespace.isInvisible(scalar) else { break }
            start += length
        }
        while end > start {
            let last = boundary(before: end)
            let scalar = scalar(at: last).scalar
            guard Whitespace.contains(scalar) || Whitespace.isInvisible(scalar) else { break }
            end = last
        }
        return TextSpan(start, end)
    }
}
