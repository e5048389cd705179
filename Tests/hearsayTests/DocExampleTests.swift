import Foundation
import Testing

/// The examples in the documents are what the program answers.
///
/// `Scripts/refresh-examples` runs this suite with `HEARSAY_REFRESH_EXAMPLES` set: then the answers are rewritten.
struct DocExampleTests {
    static let paths = ["README.md", "Docs/api.md"]

    @Test func everyExampleHasItsLiveAnswer() throws {
        let server = try RunningServer(try Self.seeds())
        let shell = DocExampleShell(port: try #require(server.port))
        for path in Self.paths {
            let document = try DocExampleDocument(path)
            let answers = try document.examples.map { try shell.answer(to: $0.command) }
            if ProcessInfo.processInfo.environment["HEARSAY_REFRESH_EXAMPLES"] != nil {
                try document.write(answers: answers)
            }
            try Self.compare(try DocExampleDocument(path), with: answers)
        }
        #expect(server.stop() == 0)
    }

    @Test(arguments: paths) func theDocumentHasExamplesWithAnswers(path: String) throws {
        let document = try DocExampleDocument(path)
        #expect(document.examples.count { $0.command.hasPrefix("curl ") } >= 5)
        #expect(document.examples.allSatisfy { !$0.answerLines.isEmpty })
    }

    private static func compare(_ document: DocExampleDocument, with answers: [String]) throws {
        try #require(document.examples.count == answers.count)
        for (example, live) in zip(document.examples, answers) where document.answer(to: example) != live {
            Issue.record(
                """
                \(document.path), line \(example.answerLines.lowerBound): $ \(example.command)
                The document says:
                \(document.answer(to: example))
                The program answers:
                \(live)
                (Scripts/refresh-examples writes the answers anew.)
                """)
        }
    }

    /// The articles that are served without any setting.
    private static func seeds() throws -> TemporaryFolder {
        let folder = DocExampleShell.repository.appendingPathComponent("seeds")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let files = try names.map { name in
            (name, String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self))
        }
        return try TemporaryFolder(Dictionary(files) { $1 })
    }
}
