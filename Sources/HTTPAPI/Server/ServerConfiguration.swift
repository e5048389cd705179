/// Where and how the server listens.
public struct ServerConfiguration: Sendable, Hashable {
    /// Address to listen on.
    public var host: String
    /// Port to listen on; 0 for any that is free.
    public var port: Int
    /// Path of a Unix domain socket to listen on instead.
    public var socket: String?
    /// Origins that browsers may call from; empty for all.
    public var corsOrigins: [String]
    /// How long answers go on after the signal to stop.
    public var drain: Duration

    /// A configuration; without arguments the server listens on this machine alone.
    public init(
        host: String = "127.0.0.1", port: Int = 8080, socket: String? = nil, corsOrigins: [String] = [],
        drain: Duration = .zero
    ) {
        self.host = host
        self.port = port
        self.socket = socket
        self.corsOrigins = corsOrigins
        self.drain = drain
    }
}

/// Why the server cannot listen.
public enum ServerError: Error, Equatable, CustomStringConvertible {
    /// Another program listens there.
    case addressInUse(host: String, port: Int)
    /// Another program listens on the socket, or the file is no socket.
    case socketInUse(path: String)
    /// The socket cannot be made.
    case unusable(socket: String, reason: String)
    /// The address is not one of this machine.
    case addressNotAvailable(host: String)
    /// Ports under 1024 need a privilege.
    case forbidden(host: String, port: Int)

    /// One sentence that says what and where.
    public var description: String {
        switch self {
        case .addressInUse(let host, let port):
            "Port \(port) of \(host) is in use by another program. Choose another with --port."
        case .socketInUse(let path):
            "\(path) is there already. Stop the program that listens on it, or remove the file."
        case .unusable(let socket, let reason): "Listening on \(socket) is not possible: \(reason)."
        case .addressNotAvailable(let host): "\(host) is not an address of this machine."
        case .forbidden(let host, let port): "Listening on port \(port) of \(host) is not permitted."
        }
    }
}
