import Foundation
import NIOCore

/// The file of a Unix domain socket. It outlives a server that was killed, and then stands in the next one's way.
public struct SocketFile: Sendable {
    private let path: String

    /// The file at `path`, which need not be there.
    public init(_ path: String) { self.path = path }

    /// A descriptor connected to whoever listens on it, which the caller closes; null where nobody does.
    public func connected() -> Int32? {
        guard let address = try? SocketAddress(unixDomainSocketPath: path) else { return nil }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        guard address.withSockAddr({ connect(descriptor, $0, socklen_t($1)) }) == 0 else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    /// Takes the file away where nobody listens on it. Throws where somebody does, from whom the server would take it
    /// without a word, and where the file is of another kind.
    func makeRoom() throws(ServerError) {
        if let descriptor = connected() {
            close(descriptor)
            throw .socketInUse(path: path)
        }
        remove()
        guard access(path, F_OK) != 0 else { throw .socketInUse(path: path) }
    }

    /// Takes the file away. A file of another kind stays.
    func remove() {
        if isSocket { unlink(path) }
    }

    private var isSocket: Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFSOCK
    }
}
