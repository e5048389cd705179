import Foundation
import Testing

struct CheckCommandTests {
    @Test func goodFilesAreListedWithWhatIsKnownOfThem() throws {
        let folder = try TemporaryFolder(["with space.txt": Articles.bridge, "deep/er.txt": Articles.harbour])
        let outcome = try Program.run("check", folder.path)
        #expect(outcome.status == 0)
        #expect(outcome.lines.filter { $0.hasPrefix("accepted") }.count == 2)
        #expect(outcome.output.contains("with space.txt"))
        #expect(outcome.output.contains("deep/er.txt"))
        #expect(outcome.lines.last == "2 accepted, 0 duplicates, 0 skipped")
    }

    @Test func unusableFilesAreListedWithTheReason() throws {
        let folder = try TemporaryFolder(["a.txt": Articles.bridge, "b.txt": "", "c.txt": Articles.bridge])
        let outcome = try Program.run("check", folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("skipped    b.txt: The file is empty."))
        #expect(outcome.output.contains("duplicate  c.txt: the same text as a.txt"))
    }

    @Test func namesThatAreNoUTF8AreReadAndShownAsBytes() throws {
        let folder = try TemporaryFolder()
        folder.write(Articles.bridge, toBytes: Array("caf".utf8) + [0xE9] + Array(".txt".utf8))
        let outcome = try Program.run("check", folder.path)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains(#"caf\xE9.txt"#))
    }

    @Test func aLinkToItselfIsNotWalkedForever() throws {
        let folder = try TemporaryFolder(["a.txt": Articles.bridge])
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/loop", withDestinationPath: folder.path)
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/self.txt", withDestinationPath: "\(folder.path)/self.txt")
        let outcome = try Program.run("check", folder.path)
        #expect(outcome.lines.filter { $0.hasPrefix("accepted") }.count == 1)
    }

    @Test func anEmptyFolderIsAnError() throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run("check", folder.path)
        #expect(outcome.status == 1, "in \(folder.path)")
        #expect(outcome.error.contains("No article was found"))
    }
}
