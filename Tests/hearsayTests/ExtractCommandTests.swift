import Foundation
import Testing

struct ExtractCommandTests {
    private func records(_ lines: String..., arguments: [String] = []) throws -> Program.Outcome {
        try Program.run("extract", "-", input: Array(lines.joined(separator: "\n").utf8))
    }

    private func object(_ line: Substring) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return try #require(value as? [String: Any])
    }

    @Test func recordsComeBackInOrder() throws {
        let lines = (0..<30).map { #"{"id":"r\#($0)","text":"\#(Articles.bridge) It is bridge number \#($0)."}"# }
        let outcome = try Program.run("extract", "-", input: Array(lines.joined(separator: "\n").utf8))
        #expect(outcome.status == 0)
        let paths = try outcome.lines.map { line in
            let article = try #require(try object(line)["article"] as? [String: Any])
            return try #require(article["file"] as? [String: Any])["path"] as? String
        }
        #expect(paths == (0..<30).map { "r\($0)" })
    }

    @Test(arguments: [
        (#"{"id":"x"}"#, #"{"id":"x","error":"The record has no text."}"#),
        (#"{"text":"words"}"#, #"{"id":null,"error":"The record has no id."}"#),
        (#"{"id":"x","text":null}"#, #"{"id":"x","error":"text is null."}"#),
        (#"{"id":"x","text":["words"]}"#, #"{"id":"x","error":"text is no string."}"#),
        (#"{"id":"x","text":"words","clean":"yes"}"#, #"{"id":"x","error":"clean is no boolean."}"#),
        (#"{"id":"x","text":""}"#, #"{"id":"x","error":"The file is empty."}"#),
        ("words", #"{"id":null,"error":"The line is no JSON."}"#),
        ("[1]", #"{"id":null,"error":"The line is no JSON object."}"#),
    ])
    func anUnusableRecordIsSaidAndTheOthersGoOn(record: String, error: String) throws {
        let good = #"{"id":"good","text":"\#(Articles.bridge)"}"#
        let outcome = try records(good, record, good)
        #expect(outcome.status == 1)
        #expect(outcome.lines.count == 3)
        #expect(outcome.lines.dropFirst().first.map(String.init) == error)
    }

    @Test func deepNestingIsNoJSON() throws {
        let outcome = try records(String(repeating: "[", count: 100_000))
        #expect(outcome.status == 1)
        #expect(outcome.lines == [#"{"id":null,"error":"The line is no JSON."}"#])
    }

    @Test(arguments: [
        (#"a \ud83d b"#, "a \u{FFFD} b"), (#"a \ude00 b"#, "a \u{FFFD} b"), (#"a \ud83d\ude00 b"#, "a \u{1F600} b"),
        (#"a \\ud83d b"#, #"a \ud83d b"#), (#"a \ud83d\ud83d\ude00"#, "a \u{FFFD}\u{1F600}"),
    ])
    func halvesOfCharactersAreReplaced(text: String, body: String) throws {
        let outcome = try records(#"{"id":"x","text":"\#(text)","clean":false}"#)
        #expect(outcome.status == 0)
        let article = try #require(try object(outcome.lines[0])["article"] as? [String: Any])
        #expect(article["articleBody"] as? String == body)
    }

    @Test func anArrayIsOneJSONValue() throws {
        let folder = try TemporaryFolder(["a.txt": Articles.bridge, "b.txt": Articles.harbour])
        let outcome = try Program.run("extract", folder.path, "--format", "json")
        let array = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
        #expect(array.count == 2)
        #expect(array.allSatisfy { $0["tokens"] == nil })
    }

    @Test func filesComeInTheOrderOfTheArguments() throws {
        let folder = try TemporaryFolder(["a b.txt": Articles.bridge, "ü.txt": Articles.harbour])
        let outcome = try Program.run("extract", "\(folder.path)/ü.txt", "\(folder.path)/a b.txt", "--tokens")
        #expect(outcome.status == 0)
        #expect(outcome.lines.map { $0.contains("Aarhus") } == [true, false])
        #expect(outcome.lines.allSatisfy { $0.contains(#""tokens":["#) })
    }

    @Test func theNumberOfTasksChangesNothing() throws {
        let texts = (0..<20).map { ("n\($0).txt", "\(Articles.harbour) It was the offer number \($0).") }
        let folder = try TemporaryFolder(Dictionary(texts, uniquingKeysWith: { first, _ in first }))
        let one = try Program.run("extract", folder.path, "--tasks", "1")
        let many = try Program.run("extract", folder.path, "--tasks", "4")
        #expect(one.output == many.output)
        #expect(one.lines.count == 20)
    }

    @Test func anUnusableFileIsSaidAndTheOthersGoOn() throws {
        let folder = try TemporaryFolder(["a.txt": "", "b.txt": Articles.bridge])
        let outcome = try Program.run("extract", folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.lines.count == 1)
        #expect(outcome.error.contains("a.txt: The file is empty."))
    }

    @Test(arguments: ["codepoint", "utf16", "utf8", "source"])
    func anotherDayPlaceOrNumberOfTasksChangesNothing(offsets: String) throws {
        let folder = try TemporaryFolder(["a.txt": Articles.bridge, "b.txt": Articles.harbour])
        let runs = [["HEARSAY_TASKS": "1"], ["HEARSAY_TASKS": "2", "TZ": "Pacific/Apia", "LC_ALL": "C"]]
        let outcomes = try runs.map { environment in
            try Program.run("extract", folder.path, "--offsets", offsets, environment: environment)
        }
        #expect(outcomes[0].output == outcomes[1].output)
        #expect(outcomes[0].lines.count == 2)
    }

    @Test func aMissingFileIsAnError() throws {
        let outcome = try Program.run("extract", "/nonexistent")
        #expect(outcome.status == 1)
        #expect(outcome.error == "hearsay: There is no file or folder /nonexistent.\n")
    }

    @Test(arguments: [
        ["extract", "--offsets", "lines"], ["extract", "--format", "xml"], ["extract", "--nonsense"], ["read"],
    ])
    func wrongUsageIsTwo(arguments: [String]) throws {
        let folder = try TemporaryFolder()
        let process = Program.process(arguments, [:], folder)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 2, "in \(folder.path)")
    }
}
