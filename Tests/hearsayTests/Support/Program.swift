import Foundation

/// The built program, run as a process of its own.
struct Program {
    /// How a run ended and what it wrote.
    struct Outcome {
        let status: Int32
        let output: String
        let error: String

        /// The lines on standard output.
        var lines: [Substring] { output.split(separator: "\n") }
    }

    /// Beside the test bundle.
    static var url: URL {
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("hearsay")
    }

    /// Runs the program with `arguments` in `folder` until it ends.
    static func run(
        _ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:],
        in folder: TemporaryFolder? = nil
    ) throws -> Outcome {
        try run(url, arguments, input: input, environment: environment, in: folder)
    }

    /// Runs any program until it ends.
    static func run(
        _ program: URL, _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
        in folder: TemporaryFolder? = nil
    ) throws -> Outcome {
        let workplace = try TemporaryFolder()
        let paths = ["in", "out", "err"].map { "\(workplace.path)/\($0)" }
        for path in paths {
            try Data(path == paths[0] ? input : []).write(to: URL(fileURLWithPath: path))
        }
        let process = process(arguments, environment, folder ?? workplace)
        process.executableURL = program
        process.standardInput = FileHandle(forReadingAtPath: paths[0])
        process.standardOutput = FileHandle(forWritingAtPath: paths[1])
        process.standardError = FileHandle(forWritingAtPath: paths[2])
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try String(contentsOfFile: paths[1], encoding: .utf8),
            error: try String(contentsOfFile: paths[2], encoding: .utf8))
    }

    /// A process that is not started yet.
    static func process(_ arguments: [String], _ environment: [String: String], _ folder: TemporaryFolder) -> Process {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        let inherited = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("HEARSAY_") }
        process.environment = inherited.merging(environment) { $1 }
        return process
    }
}
