import TextModel

/// UTF-16 in either byte order.
enum UTF16Decoder {
    enum ByteOrder { case little, big }

    /// The order by the byte order mark, else by where the NULs of Latin letters stand; null where it is not UTF-16.
    static func byteOrder(of bytes: [UInt8]) -> ByteOrder? {
        if bytes.starts(with: [0xFF, 0xFE]) { return .little }
        if bytes.starts(with: [0xFE, 0xFF]) { return .big }
        var nulls = [0, 0]
        let sample = bytes.prefix(4096)
        for (index, byte) in sample.enumerated() where byte == 0 { nulls[index & 1] += 1 }
        let half = sample.count / 2
        guard half >= 2 else { return nil }
        if nulls[1] * 2 > half && nulls[0] * 10 < half { return .little }
        if nulls[0] * 2 > half && nulls[1] * 10 < half { return .big }
        return nil
    }

    /// Decodes `bytes`; half a pair and a last odd byte become U+FFFD.
    static func decode(_ bytes: [UInt8], _ order: ByteOrder) -> DecodedText {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 0, to: bytes.count - 1, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(order == .little ? second << 8 | first : first << 8 | second)
        }
        var illFormed = loneSurrogates(units)
        if bytes.count % 2 == 1 {
            units.append(0xFFFD)
            illFormed += 1
        }
        let text = UTF8Text(String(decoding: units, as: UTF16.self))
        return DecodedText(text: text, encoding: order == .little ? "utf-16le" : "utf-16be", illFormed: illFormed)
    }

    private static func loneSurrogates(_ units: [UInt16]) -> Int {
        var lone = 0
        var index = 0
        while index < units.count {
            let isPair =
                UTF16.isLeadSurrogate(units[index]) && index + 1 < units.count
                && UTF16.isTrailSurrogate(units[index + 1])
            if !isPair && UTF16.isSurrogate(units[index]) { lone += 1 }
            index += isPair ? 2 : 1
        }
        return lone
    }
}
