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
