/// Writes JSON (RFC 8259) as bytes, members in the order in which they are given.
///
/// The same calls give the same bytes on every machine. Commas come by themselves: a value that follows another
/// gets one, so a caller only says what is inside what.
struct JSONWriter: Sendable {
    /// What is written so far.
    private(set) var bytes: [UInt8] = []

    /// The bytes of one value.
    static func bytes(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        write(&writer)
        return writer.bytes
    }

    /// `{…}` around whatever `members` writes.
    mutating func object(_ members: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "{"))
        members(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    /// `[…]` around whatever `elements` writes.
    mutating func array(_ elements: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "["))
        elements(&self)
        bytes.append(UInt8(ascii: "]"))
    }

    /// `[…]` with one value for each of `elements`.
    mutating func array<Elements: Sequence>(
        _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
    ) {
        array { writer in
            for element in elements { write(&writer, element) }
        }
    }

    /// A value that is JSON already.
    mutating func raw(_ value: [UInt8]) {
        separate()
        bytes += value
    }

    /// `null`.
    mutating func null() { plain("null") }

    /// `true` or `false`.
    mutating func bool(_ value: Bool) { plain(value ? "true" : "false") }

    /// An integer.
    mutating func number(_ value: Int) { plain(String(value)) }

    /// The shortest number that reads back as `value`: whole numbers without a point, `null` for what JSON cannot say.
    mutating func number(_ value: Double) {
        if let whole = Int(exactly: value), abs(value) < 1e15 { return number(whole) }
        plain(value.isFinite ? value.description : "null")
    }

    /// A string.
    mutating func string(_ value: String) {
        separate()
        quoted(value)
    }

    /// `"name":`; the member's value comes next.
    mutating func key(_ name: String) {
        separate()
        quoted(name)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func plain(_ text: String) {
        separate()
        bytes += text.utf8
    }

    private mutating func separate() {
        switch bytes.last {
        case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
        default: bytes.append(UInt8(ascii: ","))
        }
    }

    private mutating func quoted(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 { append(escaped: byte) }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func append(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0x0A: bytes += "\\n".utf8
        case 0x0D: bytes += "\\r".utf8
        case 0x09: bytes += "\\t".utf8
        case ..<0x20: bytes += ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8
        default: bytes.append(byte)
        }
    }
}
