import Corpus
import Foundation

/// A folder of its own for one test, gone with it.
final class TemporaryFolder: Sendable {
    let path: String

    init() {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("corpus-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.resolvingSymlinksInPath().path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to relative: String) {
        let file = URL(fileURLWithPath: path).appendingPathComponent(relative)
        try? FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? Data(text.utf8).write(to: file)
    }

    func write(_ bytes: [UInt8], toName name: [UInt8]) {
        let full = (Array((path + "/").utf8) + name).map { CChar(bitPattern: $0) } + [0]
        guard let file = fopen(full, "w") else { return }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    func link(_ relative: String, to target: String) {
        try? FileManager.default.createSymbolicLink(atPath: path + "/" + relative, withDestinationPath: target)
    }
}
