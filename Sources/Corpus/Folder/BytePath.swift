/// A path of the file system as the bytes it consists of, which need not be UTF-8.
///
/// Linux lets a file be called anything without NUL and slash: `caf\xE9.txt` is a name that no string holds.
public struct BytePath: Sendable, Hashable, CustomStringConvertible {
    /// The bytes, without a closing NUL.
    public let bytes: [UInt8]

    /// A path of these bytes.
    public init(bytes: [UInt8]) { self.bytes = bytes }

    /// A path written as a string.
    public init(_ path: String) { bytes = Array(path.utf8) }

    /// The path as text; bytes that are not UTF-8 and control bytes stand as `\xNN`.
    public var description: String {
        var out = ""
        var rest = bytes[...]
        while !rest.isEmpty {
            let length = UTF8Scan.wellFormedLength(rest)
            let isPlain = length > 1 || (length == 1 && rest[rest.startIndex] >= 0x20 && rest[rest.startIndex] != 0x7F)
            out += isPlain ? String(decoding: rest.prefix(length), as: UTF8.self) : Self.escaped(rest[rest.startIndex])
            rest = rest.dropFirst(max(length, 1))
        }
        return out
    }

    /// The path that ``description`` shows as `shown`; null where nothing is escaped in it.
    ///
    /// Arguments that are no UTF-8 come as text in this form, and so do names that people copy from a report.
    init?(shown: String) {
        var bytes: [UInt8] = []
        var rest = Array(shown.utf8)[...]
        while let first = rest.first {
            let escaped = Self.byte(escapedBy: rest.prefix(4))
            bytes.append(escaped ?? first)
            rest = rest.dropFirst(escaped == nil ? 1 : 4)
        }
        if bytes.count == shown.utf8.count { return nil }
        self.init(bytes: bytes)
    }

    /// This path with `name` below it.
    func appending(_ name: [UInt8]) -> BytePath {
        if bytes.isEmpty { return BytePath(bytes: name) }
        return BytePath(bytes: bytes.last == UInt8(ascii: "/") ? bytes + name : bytes + [UInt8(ascii: "/")] + name)
    }

    /// Calls `body` with the path as C functions want it.
    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return "".withCString(body) }
            return body(base)
        }
    }

    /// The byte that `\xNN` stands for.
    private static func byte(escapedBy text: ArraySlice<UInt8>) -> UInt8? {
        let isEscape = text.starts(with: Array(#"\x"#.utf8)) && text.suffix(2).allSatisfy(isHexadecimal)
        guard text.count == 4, isEscape else { return nil }
        return UInt8(String(decoding: text.suffix(2), as: UTF8.self), radix: 16)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool { "0123456789ABCDEF".utf8.contains(byte) }

    private static func escaped(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF")
        return "\\x\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
}

extension BytePath: Comparable {
    /// By bytes.
    public static func < (left: BytePath, right: BytePath) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}
