/// Mends escapes of JSON that stand for half a character.
///
/// `"\ud83d"` alone is no character, but other programs write it where they cut a text in the middle of an emoji; it becomes `\ufffd`, and
/// `"\ud83d\ude00"` stays. One pass over the bytes.
enum SurrogateRepair {
    /// The line with every lone surrogate escape replaced.
    static func repaired(_ line: [UInt8]) -> [UInt8] {
        guard line.contains(UInt8(ascii: "\\")) else { return line }
        var out: [UInt8] = []
        out.reserveCapacity(line.count)
        var at = 0
        while at < line.count {
            let length =
                unit(line, at).map { pair($0, line, at) } ?? (line[at] == UInt8(ascii: "\\") ? .keep(2) : .keep(1))
            switch length {
            case .keep(let count): out += line[at..<min(at + count, line.count)]
            case .replace: out += Array("\\ufffd".utf8)
            }
            at += length.count
        }
        return out
    }

    private enum Step {
        case keep(Int)
        case replace

        var count: Int { if case .keep(let count) = self { count } else { 6 } }
    }

    private static func pair(_ unit: UInt16, _ line: [UInt8], _ at: Int) -> Step {
        switch unit {
        case 0xD800...0xDBFF:
            if let low = Self.unit(line, at + 6), (0xDC00...0xDFFF).contains(low) { .keep(12) } else { .replace }
        case 0xDC00...0xDFFF: .replace
        default: .keep(6)
        }
    }

    /// The code unit of the escape `\uXXXX` at `at`; null where none stands there.
    private static func unit(_ line: [UInt8], _ at: Int) -> UInt16? {
        guard at + 6 <= line.count, line[at] == UInt8(ascii: "\\"), line[at + 1] == UInt8(ascii: "u") else {
            return nil
        }
        return UInt16(String(decoding: line[(at + 2)..<(at + 6)], as: UTF8.self), radix: 16)
    }
}
