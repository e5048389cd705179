import Foundation
import Testing

/// Whatever lies in a folder, the program says in words what is wrong with it, or reads it.
struct BadInputTests {
    private static let prose = "The mayor of Lund said on Monday that the bridge would stay closed until spring. "

    @Test(
        arguments: [
            ([], "The file is empty."), (Array(" \r\n\u{FEFF}\t".utf8), "The file is empty."),
            (Array("Read more\n\nAdvertisement\n".utf8), "Nothing but boilerplate is in it."),
            (Array(0...255), "It is not text: it holds NUL or control bytes."),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "It is not text: it holds NUL or control bytes."),
            (Array(repeating: 0, count: 5000), "It is not text: it holds NUL or control bytes."),
        ] as [([UInt8], String)])
    func whatIsNoArticleIsSaid(bytes: [UInt8], reason: String) throws {
        let folder = try TemporaryFolder(["a.txt": Articles.bridge])
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder.path)/b.txt"))
        let outcome = try Program.run("extract", folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.lines.count == 1)
        #expect(outcome.error == "hearsay: b.txt: \(reason)\n")
    }

    @Test(arguments: [
        String(repeating: prose, count: 400), String(repeating: "yes\n", count: 100_000),
        String(repeating: "“" + prose, count: 1_000), String(repeating: "\"", count: 5_000) + prose,
        String(repeating: "“", count: 10_000) + prose + String(repeating: "”", count: 10_000),
        String(repeating: "“‘", count: 5_000) + prose + String(repeating: "’”", count: 5_000),
        prose + "\u{0}" + prose + "\u{0}\u{0}" + prose, prose + "\r" + prose + "\r\r" + prose,
        "<html><body><p>" + prose + "</p><script>if (a < b) { said(); }</script><p>" + prose + "</p></body></html>",
        String(repeating: "<div>", count: 5_000) + prose, String(repeating: "news\u{AD}", count: 5_000) + prose,
        String(repeating: "&", count: 5_000) + prose + String(repeating: "<", count: 5_000),
    ])
    func aStrangeTextIsRead(text: String) throws {
        let folder = try TemporaryFolder(["a.txt": text])
        let outcome = try Program.run("extract", "--tokens", folder.path)
        #expect(outcome.status == 0)
        #expect(outcome.error.isEmpty)
        let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        let body = try #require((value?["article"] as? [String: Any])?["articleBody"] as? String)
        #expect(!body.isEmpty && !body.contains("\u{0}") && !body.contains("\r") && !body.contains("<script"))
    }

    @Test func anArticleInAnotherLanguageHasNoClaimsAndAWarning() throws {
        let text = """
            Der Minister sagte am Montag, dass die Brücke über den Fluss noch bis zum Frühjahr gesperrt bleibt.

            „Wir werden nicht nachgeben“, sagte er und verwies auf die Kosten, die nach Angaben der Stadt gestiegen sind.
            """
        let folder = try TemporaryFolder(["a.txt": text])
        let outcome = try Program.run("extract", folder.path)
        #expect(outcome.status == 0)
        let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        #expect((value?["article"] as? [String: Any])?["inLanguage"] as? String == "de")
        #expect((value?["claims"] as? [Any])?.isEmpty == true)
        let codes = (value?["warnings"] as? [[String: Any]])?.map { $0["code"] as? String }
        #expect(codes == ["unsupported-language"])
    }

    @Test(arguments: ["check", "extract", "serve"])
    func aPathThatIsNotThereIsNamed(command: String) throws {
        let outcome = try Program.run(command, "/nonexistent/news", environment: ["HEARSAY_PORT": "0"])
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.error == "hearsay: There is no file or folder /nonexistent/news.\n")
    }

    @Test(arguments: ["check", "extract", "serve"])
    func anEmptyFolderIsAnError(command: String) throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run(command, folder.path, environment: ["HEARSAY_PORT": "0"])
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("No article was found"))
    }

    @Test func linksToThemselvesAndOutOfTheFolderAreSkipped() throws {
        let folder = try TemporaryFolder(["a.txt": Articles.bridge])
        let outside = try TemporaryFolder(["secret.txt": Articles.harbour])
        let links = ["self.txt": "self.txt", "loop": ".", "out.txt": "\(outside.path)/secret.txt"]
        for (name, target) in links {
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder.path)/\(name)", withDestinationPath: target)
        }
        let outcome = try Program.run("extract", folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.lines.count == 1)
        #expect(outcome.error.contains("self.txt: The link leads nowhere."))
        #expect(outcome.error.contains("loop: The link leads back to a folder above it."))
        #expect(outcome.error.contains("out.txt: The link leads out of the folder."))
    }

    /// Swift's own arguments are text; only a shell can hand over a name that is none.
    @Test(arguments: ["caf\\351.txt", "\\377\\376.txt", "with space.txt"])
    func aFileGivenByANameThatIsNoUTF8IsRead(name: String) throws {
        let folder = try TemporaryFolder()
        let script = #"name=$(printf '\#(name)') && printf '\#(Articles.bridge)' >"$name" && exec "$0" extract "$name""#
        let outcome = try Program.run(
            URL(fileURLWithPath: "/bin/sh"), ["-c", script, Program.url.path], in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.error.isEmpty)
        #expect(outcome.lines.count == 1)
    }
}
