import TextModel

extension TokenScanner {
    /// A web address, e-mail address or bare domain that begins here.
    mutating func address(at start: Int) -> Int? {
        guard reader.byte(start) < 0x80, !reader.kind(before: start).isWord else { return nil }
        guard let end = webAddressEnd(start) ?? emailEnd(start) ?? domainEnd(start) else { return nil }
        return append(start, end, .address)
    }

    /// `@hearsay`, `#COP29`.
    mutating func handle(at start: Int) -> Int? {
        let sign = reader.byte(start)
        guard sign == UInt8(ascii: "@") || sign == UInt8(ascii: "#"), !reader.kind(before: start).isWord else {
            return nil
        }
        guard reader.kind(at: start + 1).isLetter || reader.byte(start + 1) == UInt8(ascii: "_") else { return nil }
        var end = start + 1
        while reader.kind(at: end).isWord || reader.byte(end) == UInt8(ascii: "_") {
            end += reader.glyph(at: end).length
        }
        return append(start, end, .address)
    }

    private func webAddressEnd(_ start: Int) -> Int? {
        let begins =
            reader.has("http://", at: start) || reader.has("https://", at: start) || reader.has("ftp://", at: start)
            || (reader.has("www.", at: start) && reader.kind(at: start + 4).isWord)
        return begins ? pathEnd(start) : nil
    }

    /// Up to the next blank, quotation mark or angle bracket, without closing punctuation.
    private func pathEnd(_ start: Int) -> Int {
        var end = start
        var brackets = 0
        scan: while end < reader.end {
            let glyph = reader.glyph(at: end)
            switch glyph.kind {
            case .blank, .quote, .wideStop, .ellipsis: break scan
            case .opening: brackets += 1
            case .closing:
                if brackets == 0 { break scan }
                brackets -= 1
            case .symbol where reader.byte(end) == UInt8(ascii: "<") || reader.byte(end) == UInt8(ascii: ">"):
                break scan
            default: break
            }
            end += glyph.length
        }
        while end > start + 1, isTrailing(reader.byte(end - 1)) { end -= 1 }
        return end
    }

    private func isTrailing(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
            UInt8(ascii: "?"), UInt8(ascii: "'"):
            true
        default: false
        }
    }

    /// Looks once per run of characters without blanks.
    private mutating func emailEnd(_ start: Int) -> Int? {
        guard runMayHoldEmail else { return nil }
        var at = start
        while isLocal(reader.byte(at)) { at += 1 }
        guard at > start, reader.byte(at) == UInt8(ascii: "@") else {
            runMayHoldEmail = at < runEnd && reader.byte(at) != UInt8(ascii: "@")
            return nil
        }
        var end = at + 1
        var hasDot = false
        while reader.byte(end).isASCIILetterOrDigit || reader.byte(end) == UInt8(ascii: "-") || isInnerDot(end) {
            hasDot = hasDot || reader.byte(end) == UInt8(ascii: ".")
            end += 1
        }
        return hasDot ? end : nil
    }

    private func isLocal(_ byte: UInt8) -> Bool {
        byte.isASCIILetterOrDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "%")
            || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
    }

    private func isInnerDot(_ index: Int) -> Bool {
        reader.byte(index) == UInt8(ascii: ".") && reader.byte(index + 1).isASCIILetterOrDigit
    }

    /// `example.com`, `t.me/news`: labels, at most six, the last of them a known top-level domain.
    private func domainEnd(_ start: Int) -> Int? {
        var at = start
        for label in 0..<6 {
            let begin = at
            while at - begin < 64, reader.byte(at).isASCIILetterOrDigit || reader.byte(at) == UInt8(ascii: "-") {
                at += 1
            }
            guard at > begin, at - begin < 64 else { return nil }
            let isLast = !isInnerDot(at)
            if isLast {
                guard label > 0, tokenizer.domains.contains(reader.bytes[begin..<at]) else { return nil }
                return reader.byte(at) == UInt8(ascii: "/") ? pathEnd(at) : at
            }
            at += 1
        }
        return nil
    }
}

extension UInt8 {
    /// Whether it is an ASCII letter or digit.
    var isASCIILetterOrDigit: Bool { isASCIILetter || 0x30...0x39 ~= self }
}
