/// Looks at UTF-8 byte by byte (Unicode 16, table 3-7).
enum UTF8Scan {
    /// Length of the well-formed sequence at the start of `bytes`; 0 where there is none.
    static func wellFormedLength(_ bytes: ArraySlice<UInt8>) -> Int {
        guard let first = bytes.first else { return 0 }
        if first < 0x80 { return 1 }
        let length = expectedLength(first)
        return length > 0 && prefixLength(bytes) == length ? length : 0
    }

    /// Length of the maximal subpart at the start of `bytes`: the longest prefix that could go on to be well formed, at least 1.
    static func prefixLength(_ bytes: ArraySlice<UInt8>) -> Int {
        guard let first = bytes.first else { return 0 }
        let length = expectedLength(first)
        guard length > 1, bytes.count > 1, secondBytes(first).contains(bytes[bytes.startIndex + 1]) else { return 1 }
        var count = 2
        while count < length, count < bytes.count, bytes[bytes.startIndex + count] & 0xC0 == 0x80 { count += 1 }
        return count
    }

    /// How long a sequence is that begins with `first`; 0 where none does.
    static func expectedLength(_ first: UInt8) -> Int {
        switch first {
        case 0x00...0x7F: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }

    private static func secondBytes(_ first: UInt8) -> ClosedRange<UInt8> {
        switch first {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
    }
}
