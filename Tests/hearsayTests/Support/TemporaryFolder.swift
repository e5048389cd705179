import Foundation

/// A folder of its own for one test, gone afterwards.
final class TemporaryFolder {
    let path: String

    /// A folder with these files.
    init(_ files: [String: String] = [:]) throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("hearsay-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, with the folders that it needs.
    func write(_ text: String, to name: String) throws {
        let url = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// Writes a file whose name need not be UTF-8.
    func write(_ text: String, toBytes name: [UInt8]) {
        let whole = (Array("\(path)/".utf8) + name + [0]).map { CChar(bitPattern: $0) }
        let descriptor = open(whole, O_CREAT | O_WRONLY, 0o644)
        _ = Array(text.utf8).withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
        close(descriptor)
    }
}

/// Articles for tests.
enum Articles {
    static let bridge = "The mayor of Lund said on Monday that the bridge would stay closed until spring."
    static let harbour = "The port authority of Aarhus denied on Tuesday that the harbour had been sold to investors."
}
