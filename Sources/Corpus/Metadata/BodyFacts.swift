import TextModel

/// What counting through the body tells: its words, and what is odd in it.
enum BodyFacts {
    /// How many words the body has: stretches without white space that hold a letter or digit.
    static func wordCount(_ body: UTF8Text) -> Int {
        var count = 0
        var isCounted = false
        var offset = 0
        while offset < body.count {
            let byte = body.bytes[offset]
            let (scalar, length) = byte < 0x80 ? (Unicode.Scalar(byte), 1) : body.scalar(at: offset)
            if byte <= 0x20 {
                isCounted = false
            } else if !isCounted, isWordScalar(scalar) {
                count += 1
                isCounted = true
            }
            offset += length
        }
        return count
    }

    /// Ill-formed bytes and words in another script than the Latin of the rest.
    static func warnings(_ body: UTF8Text, illFormed: Int) -> [Diagnostic] {
        var warnings: [Diagnostic] = []
        if illFormed > 0 {
            let message = "\(illFormed) place(s) of the file hold no character of its encoding and read U+FFFD."
            warnings.append(Diagnostic(code: "invalid-encoding", message: message, span: firstReplacement(in: body)))
        }
        return warnings
            + foreignRuns(in: body).map {
                Diagnostic(code: "foreign-script", message: "Words in another script were left untranslated.", span: $0)
            }
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value | 0x20)
            : scalar.properties.isAlphabetic
    }

    private static func firstReplacement(in body: UTF8Text) -> TextSpan? {
        body.bytes.indices.first { body.bytes[$0] == 0xEF && body.scalar(at: $0).scalar == "\u{FFFD}" }.map {
            TextSpan($0, $0 + 3)
        }
    }

    /// Runs of letters of another script, unless a good part of the text is in it.
    private static func foreignRuns(in body: UTF8Text) -> [TextSpan] {
        var runs: [TextSpan] = []
        var foreign = 0
        var offset = 0
        while offset < body.count {
            guard body.bytes[offset] >= 0x80 else {
                offset += 1
                continue
            }
            let (scalar, length) = body.scalar(at: offset)
            if isForeign(scalar) {
                foreign += length
                if let last = runs.last, last.end == offset {
                    runs[runs.count - 1] = TextSpan(last.start, offset + length)
                } else {
                    runs.append(TextSpan(offset, offset + length))
                }
            }
            offset += length
        }
        return foreign * 4 < body.count ? runs : []
    }

    private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x400...0x52F, 0x590...0x6FF, 0x900...0x97F, 0xE00...0xE7F, 0x1100...0x11FF, 0x3040...0x30FF,
            0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xAC00...0xD7AF, 0x20000...0x2FA1F:
            scalar.properties.isAlphabetic
        default: false
        }
    }
}
