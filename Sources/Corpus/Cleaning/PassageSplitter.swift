import TextModel

/// Cuts a text into passages: at every line end, or at empty lines where the lines were broken by a type setter.
enum PassageSplitter {
    private struct Line {
        let span: TextSpan
        let followsEmptyLine: Bool
    }

    /// The passages of `text` in reading order; `breaks` are stretches that end a line as line ends do, in order.
    static func passages(of text: UTF8Text, breaks: [TextSpan] = []) -> [Passage] {
        let lines = lines(of: text, breaks)
        let joins = isBrokenByWidth(lines, text)
        var passages: [Passage] = []
        for line in lines {
            if let last = passages.last, !line.followsEmptyLine,
                joins || breaksWord(last.span, line.span, text)
            {
                let joined = TextSpan(last.span.start, line.span.end)
                passages[passages.count - 1] = Passage(span: joined, followsEmptyLine: last.followsEmptyLine)
            } else {
                passages.append(Passage(span: line.span, followsEmptyLine: line.followsEmptyLine))
            }
        }
        return passages
    }

    private static func lines(of text: UTF8Text, _ breaks: [TextSpan]) -> [Line] {
        var lines: [Line] = []
        var nextBreak = 0
        var start = 0
        var isAfterEmpty = false
        while start < text.count {
            let border = nextBreak < breaks.count ? breaks[nextBreak].start : text.count
            var end = start
            while end < border, !endsLine(text, end) { end += 1 }
            let span = text.trimmed(TextSpan(start, end))
            isAfterEmpty = isAfterEmpty || span.isEmpty
            if !span.isEmpty {
                lines.append(Line(span: span, followsEmptyLine: isAfterEmpty))
                isAfterEmpty = false
            }
            if end == border && nextBreak < breaks.count {
                start = breaks[nextBreak].end
                nextBreak += 1
            } else {
                start = end + lineEndLength(text, end)
            }
        }
        return lines
    }

    private static func endsLine(_ text: UTF8Text, _ offset: Int) -> Bool {
        let byte = text.bytes[offset]
        if byte < 0x80 { return (0x0A...0x0D).contains(byte) }
        return (byte == 0xC2 || byte == 0xE2) && Whitespace.endsLine(text.scalar(at: offset).scalar)
    }

    private static func lineEndLength(_ text: UTF8Text, _ offset: Int) -> Int {
        guard offset < text.count else { return 1 }
        let isPair = text.bytes[offset] == 0x0D && offset + 1 < text.count && text.bytes[offset + 1] == 0x0A
        return isPair ? 2 : text.scalar(at: offset).length
    }

    /// Whether most lines are short and go on in the next: text set to a width of 60 to 100 columns.
    private static func isBrokenByWidth(_ lines: [Line], _ text: UTF8Text) -> Bool {
        guard lines.count > 4, lines.allSatisfy({ $0.span.count <= 160 }) else { return false }
        var borders = 0
        var goingOn = 0
        for (line, next) in zip(lines, lines.dropFirst()) where !next.followsEmptyLine {
            borders += 1
            if goesOn(line.span, next.span, text) { goingOn += 1 }
        }
        return goingOn >= 3 && goingOn * 2 > borders
    }

    private static func goesOn(_ line: TextSpan, _ next: TextSpan, _ text: UTF8Text) -> Bool {
        let last = text.bytes[line.end - 1]
        let first = text.bytes[next.start]
        let isOpen = (0x61...0x7A).contains(last | 0x20) || last == UInt8(ascii: ",") || last == UInt8(ascii: "-")
        return line.count >= 40 && isOpen || (0x61...0x7A).contains(first)
    }

    /// Whether the line ends inside a word: `Safa-` before `rov were`.
    private static func breaksWord(_ line: TextSpan, _ next: TextSpan, _ text: UTF8Text) -> Bool {
        guard line.count >= 3, (0x61...0x7A).contains(text.bytes[next.start]) else { return false }
        let end = text.bytes[line.end - 1]
        let isHyphen = end == UInt8(ascii: "-") || text[TextSpan(line.end - 2, line.end)] == "\u{AD}"
        return isHyphen && text.bytes[line.end - 2] != 0x20
    }
}
