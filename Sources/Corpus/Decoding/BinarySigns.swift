/// Tells pictures, archives and programs from texts.
enum BinarySigns {
    private static let beginnings: [[UInt8]] = [
        Array("%PDF-".utf8), Array("PK\u{3}\u{4}".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
        [0x1F, 0x8B], [0x7F, 0x45, 0x4C, 0x46], Array("GIF8".utf8), [0xD0, 0xCF, 0x11, 0xE0],
    ]

    /// Whether `bytes` begin like a known binary format, or hold more control bytes than a damaged text
    /// does: one in fifty.
    static func areIn(_ bytes: [UInt8]) -> Bool {
        if beginnings.contains(where: { bytes.starts(with: $0) }) { return true }
        var controls = 0
        for byte in bytes where byte < 0x20 || byte == 0x7F { controls += isControl(byte) ? 1 : 0 }
        return controls > 3 && controls * 50 > bytes.count
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09...0x0D, 0x1B...0x1F: false
        default: true
        }
    }
}
