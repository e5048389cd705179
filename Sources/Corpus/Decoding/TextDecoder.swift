import TextModel

/// Bytes of a file to text: UTF-8 and UTF-16 with or without byte order mark, else Windows-1252.
enum TextDecoder {
    /// Decodes `bytes`. What is ill-formed becomes U+FFFD, one for each maximal subpart (Unicode 16, section 3.9).
    static func decode(_ bytes: [UInt8]) throws(ReadingError) -> DecodedText {
        guard !bytes.isEmpty else { throw .empty }
        if let order = UTF16Decoder.byteOrder(of: bytes) { return UTF16Decoder.decode(bytes, order) }
        guard !BinarySigns.areIn(bytes) else { throw .binary }
        if let string = String(validating: bytes, as: UTF8.self) {
            return DecodedText(text: UTF8Text(string), encoding: "utf-8", illFormed: 0)
        }
        let signs = Windows1252.signs(in: bytes)
        guard signs.oddities < 8 || signs.oddities * 5 < bytes.count else { throw .binary }
        if signs.suggestWindows1252 { return Windows1252.decode(bytes) }
        let text = UTF8Text(String(decoding: bytes, as: UTF8.self))
        return DecodedText(text: text, encoding: "utf-8", illFormed: signs.illFormed)
    }
}
