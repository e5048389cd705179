/// A 64-bit hash that is the same on every machine and in every run: FNV-1a with the finaliser of MurmurHash3.
///
/// For ids and tables, not against an adversary. (FNV: draft-eastlake-fnv; finaliser: Appleby, fmix64.)
public struct StableHash: Sendable {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash of nothing yet.
    public init() {}

    /// Adds one byte.
    public mutating func combine(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// Adds bytes.
    public mutating func combine(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { combine(byte) }
    }

    /// Adds a string and a closing zero, so that `"ab", "c"` differs from `"a", "bc"`.
    public mutating func combine(_ string: String) {
        combine(string.utf8)
        combine(0 as UInt8)
    }

    /// Adds an integer as eight bytes.
    public mutating func combine(_ number: Int) {
        withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).littleEndian) { combine($0) }
    }

    /// The hash of all that was added.
    public var value: UInt64 {
        var hash = state
        hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
        hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
        return hash ^ (hash >> 33)
    }

    /// The hash as `length` characters of base32 (RFC 4648 in lower case), at most 13.
    public func base32(_ length: Int = 8) -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
        var rest = value
        var digits: [UInt8] = []
        for _ in 0..<min(length, 13) {
            digits.append(alphabet[Int(rest >> 59)])
            rest <<= 5
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// The base32 hash of some strings.
    public static func id(_ parts: String..., length: Int = 8) -> String {
        var hash = StableHash()
        for part in parts { hash.combine(part) }
        return hash.base32(length)
    }
}
