import ArgumentParser
import Corpus
import Foundation

/// The program: reads news articles and answers who said what, about whom, and when.
@main
struct Hearsay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hearsay",
        abstract: "Reads a folder of news articles and answers who said what, about whom, and when.",
        subcommands: [
            ServeCommand.self, ExtractCommand.self, CheckCommand.self, ConfigCommand.self, HealthCommand.self,
            VersionCommand.self,
        ])

    /// Runs the command given; exit 0 done, 1 some input unusable, 2 usage.
    static func main() async {
        do {
            var command = try parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            end(after: error)
        }
    }

    /// The arguments as text; bytes of a path that are not UTF-8 stand as `\xNN`, which no ready-made string of them keeps.
    private static var arguments: [String] {
        (1..<max(1, Int(CommandLine.argc))).compactMap { index in
            CommandLine.unsafeArgv[index].map { argument in
                let bytes = UnsafeBufferPointer(start: argument, count: strlen(argument)).map(UInt8.init(bitPattern:))
                return String(validating: bytes, as: UTF8.self) ?? BytePath(bytes: bytes).description
            }
        }
    }

    private static func end(after error: any Error) -> Never {
        if let failure = error as? CommandFailure {
            if !failure.description.isEmpty { StandardStream.error.write("hearsay: \(failure)\n") }
            Foundation.exit(failure.status)
        }
        let status = exitCode(for: error)
        let stream = status.isSuccess ? StandardStream.output : .error
        stream.write(fullMessage(for: error) + "\n")
        Foundation.exit(status == .validationFailure ? 2 : status.rawValue)
    }
}
