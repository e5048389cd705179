public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore

/// The HTTP server over `store`: the composition root of the wire.
///
/// - Parameter onServerRunning: called once with the port that is listened on, 0 of a Unix domain socket.
public func buildApplication(
    _ configuration: ServerConfiguration, store: GenerationStore, logger: Logger,
    onServerRunning: @escaping @Sendable (Int) async -> Void = { _ in }
) -> Application<APIResponder> {
    Application(
        responder: APIResponder(store: store, configuration: configuration),
        server: .http1(configuration: HTTP1Channel.Configuration(idleTimeout: .seconds(60))),
        configuration: ApplicationConfiguration(address: configuration.address, serverName: nil),
        onServerRunning: { channel in
            await onServerRunning(channel.localAddress?.port ?? 0)
        },
        logger: logger)
}

extension ServerConfiguration {
    /// Where to listen.
    fileprivate var address: BindAddress {
        socket.map { .unixDomainSocket(path: $0) } ?? .hostname(host, port: port)
    }
}
