import Foundation
import Testing

@Suite(.enabled(if: Unprivileged.isPossible, "the administrator may read everything"))
struct PermissionTests {
    @Test(arguments: ["check", "extract", "serve"])
    func aFolderThatMayNotBeReadIsAnError(command: String) throws {
        let folder = try TemporaryFolder(["a.txt": Articles.bridge])
        chmod(folder.path, 0)
        defer { chmod(folder.path, 0o755) }
        let outcome = try Unprivileged.run(command, folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.error == "hearsay: \(folder.path) may not be read: permission denied.\n")
    }

    @Test(arguments: ["check", "extract"])
    func aFileThatMayNotBeReadIsAnError(command: String) throws {
        let folder = try TemporaryFolder(["a.txt": Articles.bridge])
        chmod("\(folder.path)/a.txt", 0)
        let outcome = try Unprivileged.run(command, "\(folder.path)/a.txt")
        #expect(outcome.status == 1)
        #expect(outcome.error == "hearsay: \(folder.path)/a.txt may not be read: permission denied.\n")
    }

    @Test func whatMayNotBeReadInAFolderIsSkippedAndTheRestIsRead() throws {
        let folder = try TemporaryFolder([
            "a.txt": Articles.bridge, "b.txt": Articles.harbour, "inner/c.txt": Articles.harbour,
        ])
        chmod("\(folder.path)/b.txt", 0)
        chmod("\(folder.path)/inner", 0)
        defer { chmod("\(folder.path)/inner", 0o755) }
        let outcome = try Unprivileged.run("extract", folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.lines.count == 1)
        #expect(outcome.error.contains("b.txt: The file may not be read: permission denied."))
        #expect(outcome.error.contains("inner: The folder may not be read: permission denied."))
    }
}
