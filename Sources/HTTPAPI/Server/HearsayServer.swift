import Foundation
import Hummingbird
public import Logging
import NIOCore
public import ServiceLifecycle

/// The server as a service: listens, answers, and on the signal to stop drains before it closes.
///
/// Give ``services`` to a `ServiceGroup` in their order: the last is told to stop first, which is how the drain comes
/// before the end of listening.
public struct HearsayServer: Sendable {
    private let configuration: ServerConfiguration
    private let store: GenerationStore
    private let logger: Logger
    private let onServerRunning: @Sendable (Int) async -> Void

    /// A server over `store`; `onServerRunning` is called once with the port that is listened on.
    public init(
        _ configuration: ServerConfiguration, store: GenerationStore, logger: Logger,
        onServerRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) {
        self.configuration = configuration
        self.store = store
        self.logger = logger
        self.onServerRunning = onServerRunning
    }

    /// What a service group runs, in this order.
    public var services: [any Service] {
        let application = buildApplication(
            configuration, store: store, logger: logger, onServerRunning: onServerRunning)
        return [
            ListeningService(application: application, configuration: configuration),
            DrainService(store: store, drain: configuration.drain),
        ]
    }
}

/// The application, with errors that say what a person can do.
struct ListeningService: Service {
    let application: Application<APIResponder>
    let configuration: ServerConfiguration

    func run() async throws {
        do {
            try configuration.socket.map { try SocketFile($0).makeRoom() }
            try await application.run()
            configuration.socket.map { SocketFile($0).remove() }
        } catch let error as IOError {
            throw Self.explained(error, configuration) ?? error
        } catch is SocketAddressError {
            throw ServerError.unusable(socket: configuration.socket ?? "", reason: "the path is too long")
        }
    }

    private static func explained(_ error: IOError, _ configuration: ServerConfiguration) -> ServerError? {
        if let path = configuration.socket { return explained(error, socket: path) }
        return switch error.errnoCode {
        case EADDRINUSE: .addressInUse(host: configuration.host, port: configuration.port)
        case EADDRNOTAVAIL: .addressNotAvailable(host: configuration.host)
        case EACCES: .forbidden(host: configuration.host, port: configuration.port)
        default: nil
        }
    }

    private static func explained(_ error: IOError, socket path: String) -> ServerError {
        guard error.errnoCode != EADDRINUSE else { return .socketInUse(path: path) }
        return .unusable(socket: path, reason: String(cString: strerror(error.errnoCode)))
    }
}

/// Waits for the signal to stop, says so on `/readyz`, and lets answers go on for a while.
struct DrainService: Service {
    let store: GenerationStore
    let drain: Duration

    func run() async throws {
        try await gracefulShutdown()
        store.beginDraining()
        try await Task.sleep(for: drain)
    }
}

// Service groups write services into their log: without these words, all that the services hold.
extension ListeningService: CustomStringConvertible {
    var description: String { "listening" }
}

extension DrainService: CustomStringConvertible {
    var description: String { "draining" }
}
