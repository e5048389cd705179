import Foundation
import Testing

struct ServeCommandTests {
    @Test func aServerIsReadyAnswersAndStops() throws {
        let server = try RunningServer(try TemporaryFolder(["a.txt": Articles.bridge]))
        let port = try #require(server.port)
        #expect(server.announcement.hasPrefix("hearsay: ready at http://127.0.0.1:\(port)/ ("))
        #expect(try Program.run("health", "--port", port).status == 0)
        #expect(server.stop() == 0)
        let outcome = try Program.run("health", "--port", port)
        #expect(outcome.status == 1)
        #expect(outcome.error == "hearsay: No server answers at 127.0.0.1, port \(port).\n")
    }

    @Test func aPortInUseIsSaid() throws {
        let server = try RunningServer(try TemporaryFolder(["a.txt": Articles.bridge]))
        let port = try #require(server.port)
        let folder = try TemporaryFolder(["a.txt": Articles.bridge])
        let outcome = try Program.run("serve", folder.path, "--port", port)
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("Port \(port) of 127.0.0.1 is in use by another program."))
    }

    @Test func logsCanBeJSON() throws {
        let server = try RunningServer(try TemporaryFolder(["a.txt": Articles.bridge]), "--log-format", "json")
        let line = try #require(server.announcement.split(separator: "\n").last)
        let entry = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(entry["message"] as? String == "Ready")
        #expect(entry["level"] as? String == "notice")
        #expect(server.stop() == 0)
    }

    @Test func aFolderWithoutArticlesEndsTheServer() throws {
        let folder = try TemporaryFolder(["empty.txt": ""])
        let outcome = try Program.run("serve", folder.path, "--port", "0")
        #expect(outcome.status == 1)
        #expect(outcome.error == "hearsay: No article was found in \(folder.path) (1 files skipped).\n")
    }

    @Test func aMissingPathEndsTheServer() throws {
        let outcome = try Program.run("serve", "/nonexistent", "--port", "0")
        #expect(outcome.status == 1)
        #expect(outcome.error == "hearsay: There is no file or folder /nonexistent.\n")
    }
}
