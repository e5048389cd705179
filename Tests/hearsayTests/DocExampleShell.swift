import Foundation

/// Runs the commands of examples against a running server, with the built program on the path.
struct DocExampleShell {
    /// Why a command has no answer.
    enum Failure: Error {
        /// The shell does not know a program in it.
        case programMissing(command: String, said: String)
    }

    /// The port that stands for 8080.
    let port: String

    /// Where the documents and `seeds/` are.
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let shown = "localhost:8080"
    private var live: String { "127.0.0.1:\(port)" }

    /// What `command` prints, without its last line break.
    func answer(to command: String) throws -> String {
        let output = Pipe()
        let process = process(command.replacing(Self.shown, with: live))
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: data, as: UTF8.self).replacing(live, with: Self.shown)
        guard process.terminationStatus != 127 else { throw Failure.programMissing(command: command, said: text) }
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    private func process(_ command: String) -> Process {
        let inherited = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("HEARSAY_") }
        let path = "\(Program.url.deletingLastPathComponent().path):\(inherited["PATH"] ?? "/usr/bin:/bin")"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-o", "pipefail", "-c", command]
        process.currentDirectoryURL = Self.repository
        process.environment = inherited.merging(["PATH": path, "LC_ALL": "C.UTF-8"]) { $1 }
        process.standardInput = FileHandle.nullDevice
        return process
    }
}
