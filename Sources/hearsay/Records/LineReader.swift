import Foundation

/// The lines of standard input, one at a time, without their line ends; empty ones are left out.
struct LineReader: Sequence, IteratorProtocol {
    private var buffer: [UInt8] = []
    private var start = 0
    private var searched = 0
    private var isAtEnd = false

    private static let chunk = 1 << 16

    /// The next line.
    mutating func next() -> [UInt8]? {
        while let line = nextLine() {
            let text = Self.trimmed(line)
            if !text.isEmpty { return text }
        }
        return nil
    }

    private mutating func nextLine() -> ArraySlice<UInt8>? {
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { (start, searched) = (end + 1, end + 1) }
                return buffer[start..<end]
            }
            searched = buffer.count
            if isAtEnd {
                defer { start = buffer.count }
                return start < buffer.count ? buffer[start...] : nil
            }
            fill()
        }
    }

    private mutating func fill() {
        buffer.removeFirst(start)
        searched -= start
        start = 0
        var chunk = [UInt8](repeating: 0, count: Self.chunk)
        let count = chunk.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
        if count < 0 && errno == EINTR { return }
        if count > 0 { buffer += chunk[..<count] } else { isAtEnd = true }
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8] {
        let marked = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
        let space: Set<UInt8> = [0x20, 0x09, 0x0D]
        guard let first = marked.firstIndex(where: { !space.contains($0) }),
            let last = marked.lastIndex(where: { !space.contains($0) })
        else { return [] }
        return Array(marked[first...last])
    }
}
