import Foundation
import Testing

struct VersionCommandTests {
    @Test func theVersionIsOneLine() throws {
        let outcome = try Program.run("version")
        #expect(outcome.status == 0)
        #expect(outcome.output.wholeMatch(of: /hearsay [0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
    }

    @Test func theDependenciesAreThoseOfTheManifest() throws {
        let manifest = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Package.swift")
        let text = try String(contentsOf: manifest, encoding: .utf8)
        let named = text.matches(of: /([A-Za-z-]+)\.git", exact: "([0-9.]+)"/).map { "\($0.1) \($0.2)" }
        let listed = try Program.run("version", "--dependencies").lines.dropFirst().map {
            $0.split(separator: " ").prefix(2).joined(separator: " ")
        }
        #expect(Set(listed) == Set(named))
        #expect(!named.isEmpty)
    }

    @Test func withoutACommandThereIsHelp() throws {
        let outcome = try Program.run()
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("SUBCOMMANDS"))
    }

    @Test(arguments: ["check", "extract", "serve"])
    func withoutItsWordListsTheProgramSaysWhatIsMissing(command: String) throws {
        let folder = try TemporaryFolder(["a.txt": Articles.bridge])
        let copy = URL(fileURLWithPath: folder.path).appendingPathComponent("hearsay")
        try FileManager.default.copyItem(at: Program.url, to: copy)
        let process = Program.process([command, "a.txt"], ["HEARSAY_PORT": "0"], folder)
        let errors = Pipe()
        process.executableURL = copy
        process.standardError = errors
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
        let message = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(message.hasPrefix("hearsay: The folder hearsay_Resources.resources is missing"))
    }
}
