import TextModel

/// Finds characters that a wrong encoding left behind: `donâ€™t`, marks of byte order, zero-width spaces, control characters.
enum EncodingScan {
    /// The repairs of `text`, in one pass.
    static func scan(_ text: UTF8Text) -> [Edit] {
        var edits: [Edit] = []
        var offset = 0
        while offset < text.count {
            let byte = text.bytes[offset]
            if byte >= 0x20 && byte < 0x7F || (0x09...0x0D).contains(byte) {
                offset += 1
                continue
            }
            let (scalar, length) = text.scalar(at: offset)
            if let mended = misreadRun(text, at: offset) {
                edits.append(Edit(span: TextSpan(offset, mended.end), change: .mend(.encoding, mended.words)))
                offset = mended.end
            } else if Whitespace.isInvisible(scalar) {
                let end = invisibleEnd(text, from: offset)
                edits.append(Edit(span: TextSpan(offset, end), change: .mend(.encoding, "")))
                offset = end
            } else {
                offset += length
            }
        }
        return edits
    }

    private static func invisibleEnd(_ text: UTF8Text, from start: Int) -> Int {
        var end = start
        while end < text.count {
            let (scalar, length) = text.scalar(at: end)
            guard Whitespace.isInvisible(scalar) else { break }
            end += length
        }
        return end
    }

    /// Misread characters in a row, which may be misread a second time: `Ã¢â‚¬â„¢`.
    private static func misreadRun(_ text: UTF8Text, at start: Int) -> (words: String, end: Int)? {
        var words = ""
        var end = start
        while end < text.count, let next = misread(text, at: end, text.scalar(at: end).scalar) {
            words += next.words
            end = next.end
        }
        guard end > start else { return nil }
        return (words.utf8.count > 2 ? mendedAgain(UTF8Text(words)) : words, end)
    }

    private static func mendedAgain(_ words: UTF8Text) -> String {
        var out = ""
        var offset = 0
        while offset < words.count {
            if let mended = misread(words, at: offset, words.scalar(at: offset).scalar) {
                out += mended.words
                offset = mended.end
            } else {
                let length = words.scalar(at: offset).length
                out += words[TextSpan(offset, offset + length)]
                offset += length
            }
        }
        return out
    }

    /// UTF-8 that was read as Windows-1252, where nothing else can be meant.
    private static func misread(_ text: UTF8Text, at start: Int, _ lead: Unicode.Scalar) -> (words: String, end: Int)? {
        guard (0xC2...0xF4).contains(lead.value) else { return nil }
        let wanted = UTF8Scan.expectedLength(UInt8(lead.value))
        guard wanted > 1, wanted != 2 || lead.value <= 0xC5 else { return nil }
        var bytes = [UInt8(lead.value)]
        var end = start + 2
        while bytes.count < wanted, end < text.count {
            let (scalar, length) = text.scalar(at: end)
            guard let byte = continuation(scalar), wanted > 2 || isClear(scalar, behind: text, start) else { break }
            bytes.append(byte)
            end += length
        }
        if bytes.count == wanted {
            guard let words = String(validating: bytes, as: UTF8.self) else { return nil }
            return (words, end)
        }
        return bytes == [0xE2, 0x80] ? ("”", end) : nil
    }

    private static func continuation(_ scalar: Unicode.Scalar) -> UInt8? {
        if (0x80...0xBF).contains(scalar.value) { return UInt8(scalar.value) }
        guard scalar.value > 0xFF, scalar != "\u{FFFD}" else { return nil }
        return Windows1252.upperControls.firstIndex(of: scalar.value).map { UInt8($0 + 0x80) }
    }

    /// A mark that may stand behind a capital by right, as in `SÃO “IRMÔ`, is no proof; neither is a no-break space.
    private static func isClear(_ scalar: Unicode.Scalar, behind text: UTF8Text, _ start: Int) -> Bool {
        if scalar.value == 0xA0 { return text.bytes[start] == 0xC3 && text.bytes[start + 1] == 0x82 }
        let isMark = (0x2010...0x2026).contains(scalar.value)
        return !isMark || start == 0 || !(0x41...0x5A).contains(text.bytes[start - 1])
    }
}
