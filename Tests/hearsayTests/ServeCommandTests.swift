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

    @Test func aSocketCanBeListenedOn() throws {
        let place = try TemporaryFolder(["a.txt": Articles.bridge])
        let socket = "\(place.path)/s"
        let first = try RunningServer(try TemporaryFolder(["a.txt": Articles.bridge]), "--socket", socket)
        #expect(first.announcement.hasPrefix("hearsay: ready at unix:\(socket) ("))
        #expect(try Program.run("health", "--socket", socket).status == 0)
        let rival = try Program.run("serve", "\(place.path)/a.txt", "--socket", socket)
        #expect(rival.status == 1)
        #expect(rival.error.contains("\(socket) is there already."))
        first.kill()
        #expect(try Program.run("health", "--socket", socket).error == "hearsay: No server answers at \(socket).\n")
        let second = try RunningServer(try TemporaryFolder(["a.txt": Articles.bridge]), "--socket", socket)
        #expect(try Program.run("health", "--socket", socket).status == 0)
        #expect(second.stop() == 0)
        #expect(!FileManager.default.fileExists(atPath: socket))
    }

    @Test func aFileIsNoSocketAndStays() throws {
        let folder = try TemporaryFolder(["a.txt": Articles.bridge])
        let outcome = try Program.run("serve", folder.path, "--socket", "\(folder.path)/a.txt")
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("a.txt is there already."))
        #expect(FileManager.default.fileExists(atPath: "\(folder.path)/a.txt"))
    }

    @Test(arguments: ["/nonexistent/s", "/tmp/" + String(repeating: "s", count: 120)])
    func aSocketThatCannotBeMadeIsSaid(path: String) throws {
        let folder = try TemporaryFolder(["a.txt": Articles.bridge])
        let outcome = try Program.run("serve", folder.path, "--socket", path)
        #expect(outcome.status == 1)
        #expect(outcome.error.hasPrefix("hearsay: Listening on \(path) is not possible: "))
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
