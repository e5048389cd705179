import Foundation

/// A server on a free port of this machine, ended with its value.
final class RunningServer {
    private let process: Process
    private let errors = Pipe()
    private let folder: TemporaryFolder
    /// What it wrote to standard error until it was ready.
    private(set) var announcement = ""

    /// Starts `hearsay serve` over `folder` and waits for the line that says it is ready, or for its end.
    init(_ folder: TemporaryFolder, _ arguments: String...) throws {
        self.folder = folder
        process = Program.process(["serve", folder.path, "--port", "0"] + arguments, [:], folder)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
        while !announcement.lowercased().contains("ready") {
            let data = errors.fileHandleForReading.availableData
            if data.isEmpty { break }
            announcement += String(decoding: data, as: UTF8.self)
        }
    }

    deinit { if process.isRunning { process.terminate() } }

    /// The port it listens on.
    var port: String? {
        announcement.firstMatch(of: /127\.0\.0\.1:([0-9]+)/).map { String($0.1) }
    }

    /// Ends it as a crash would, without a word.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Sends SIGTERM and waits; the status it ends with.
    func stop() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
