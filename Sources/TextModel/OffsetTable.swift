/// Converts UTF-8 byte offsets of one text into code points or UTF-16 units.
///
/// Keeps one sum for every 64 bytes, so that a conversion counts at most 63 bytes and the table costs an eighth of the
/// text.
public struct OffsetTable: Sendable {
    private static let step = 64
    private let text: UTF8Text
    private let codePoints: [UInt32]
    private let utf16Units: [UInt32]

    /// Counts through `text` once.
    public init(_ text: UTF8Text) {
        self.text = text
        var codePoints: [UInt32] = [0]
        var units: [UInt32] = [0]
        var points: UInt32 = 0
        var pairs: UInt32 = 0
        for (index, byte) in text.bytes.enumerated() {
            points += Self.begins(byte)
            pairs += Self.isAstral(byte)
            if (index + 1) % Self.step == 0 {
                codePoints.append(points)
                units.append(points + pairs)
            }
        }
        self.codePoints = codePoints
        utf16Units = units
    }

    /// The byte offset `offset` counted in `unit`; `.source` is not known here and counts as `.codepoint`.
    public func convert(_ offset: Int, to unit: OffsetUnit) -> Int {
        switch unit {
        case .utf8: offset
        case .codepoint, .source: count(to: offset, from: codePoints) { Int(Self.begins($0)) }
        case .utf16: count(to: offset, from: utf16Units) { Int(Self.begins($0) + Self.isAstral($0)) }
        }
    }

    private func count(to offset: Int, from sums: [UInt32], _ weight: (UInt8) -> Int) -> Int {
        let offset = min(max(offset, 0), text.count)
        let block = offset / Self.step
        return text.bytes[(block * Self.step)..<offset].reduce(Int(sums[block])) { $0 + weight($1) }
    }

    private static func begins(_ byte: UInt8) -> UInt32 { byte & 0xC0 == 0x80 ? 0 : 1 }
    private static func isAstral(_ byte: UInt8) -> UInt32 { byte >= 0xF0 ? 1 : 0 }
}
