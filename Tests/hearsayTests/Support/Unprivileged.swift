import Foundation

/// The program as run by somebody who may not read everything, as the administrator may.
struct Unprivileged {
    private static let setpriv = "/usr/bin/setpriv"
    private static let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups"]
    private static let anyPort = ["HEARSAY_PORT": "0"]

    /// Whether there is a way to be nobody.
    static var isPossible: Bool { geteuid() != 0 || access(setpriv, X_OK) == 0 }

    /// Runs the program with `arguments` until it ends.
    ///
    /// The administrator's home may be closed to others, so that a copy in a folder of its own is run.
    static func run(_ arguments: String...) throws -> Program.Outcome {
        guard geteuid() == 0 else { return try Program.run(Program.url, arguments, environment: anyPort) }
        let home = try TemporaryFolder()
        for name in ["hearsay", "hearsay_Resources.resources"] {
            try FileManager.default.copyItem(
                at: Program.url.deletingLastPathComponent().appendingPathComponent(name),
                to: URL(fileURLWithPath: home.path).appendingPathComponent(name))
        }
        return try Program.run(
            URL(fileURLWithPath: setpriv), nobody + ["\(home.path)/hearsay"] + arguments, environment: anyPort)
    }
}
