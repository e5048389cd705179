import Foundation

/// Standard output or standard error, written without a buffer of its own.
struct StandardStream: Sendable {
    private let descriptor: Int32

    /// Where results go.
    static let output = StandardStream(descriptor: 1)
    /// Where everything else goes.
    static let error = StandardStream(descriptor: 2)

    /// Whether a person sits before it.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Writes `text`.
    func write(_ text: String) { write(Array(text.utf8)) }

    /// Writes `bytes`; what a closed reader does not take is lost.
    func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
