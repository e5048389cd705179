import HTTPAPI
import HTTPTypes
import HummingbirdTesting
import Logging
import NIOCore
import ServiceLifecycle
import Testing

/// Over a socket: what no test in process can see.
struct LiveServerTests {
    @Test func anAddressInUseIsSaidClearly() async throws {
        try await whileListening { port in
            let second = group(ServerConfiguration(port: port)) { _ in }
            await #expect(throws: ServerError.addressInUse(host: "127.0.0.1", port: port)) { try await second.run() }
        }
    }

    @Test func anAddressOfAnotherMachineIsSaidClearly() async throws {
        let server = group(ServerConfiguration(host: "203.0.113.9", port: 0)) { _ in }
        await #expect(throws: ServerError.addressNotAvailable(host: "203.0.113.9")) { try await server.run() }
    }

    @Test func answersCrossASocketWhole() async throws {
        let server = TestServer()
        let application = buildApplication(server.configuration, store: server.store, logger: Logger(label: "test"))
        try await application.test(.live) { client in
            let whole = try await client.execute(uri: "/v1/claims.ndjson", method: .get)
            #expect(whole.status == .ok)
            #expect(String(buffer: whole.body) == (try await server.text("/v1/claims.ndjson")))
            let head = try await client.execute(uri: "/v1/claims", method: .head)
            #expect(head.status == .ok)
            let again = try await client.execute(
                uri: "/v1/claims", method: .get, headers: [.ifNoneMatch: head.headers[.eTag] ?? ""])
            #expect(again.status == .notModified)
        }
    }

    @Test func requestsOutOfAllBoundsAreAnsweredAndTheServerGoesOn() async throws {
        let server = TestServer()
        let application = buildApplication(server.configuration, store: server.store, logger: Logger(label: "test"))
        let long = String(repeating: "x", count: 60_000)
        let rows: [(uri: String, status: HTTPResponse.Status)] = [
            ("/\(long)", .notFound), ("/v1/claims?\(long)=1", .badRequest), ("/v1/claims?act=\(long)", .badRequest),
            ("/v1/claims?claimant=\(long)", .ok), ("/v1/claims?act=%ZZ", .badRequest),
            ("/v1/claims?claimant=", .badRequest), ("/v1/claims?limit=501", .badRequest), ("/v1/claims?limit=0", .ok),
            ("/v1/claims/", .permanentRedirect), ("/v1/claims", .ok),
        ]
        try await application.test(.live) { client in
            for row in rows {
                #expect(try await client.execute(uri: row.uri, method: .get).status == row.status)
            }
            let refused = try await client.execute(uri: "/v1/claims", method: .delete)
            #expect(refused.status == .methodNotAllowed)
            #expect(refused.headers[.allow] == "GET, HEAD, OPTIONS")
            #expect(try await client.execute(uri: "/v1/claims", method: .options).status == .noContent)
        }
    }

    @Test func drainingGoesBeforeTheEnd() async throws {
        let store = GenerationStore()
        store.publish(SampleNews.generation)
        try await whileListening(store) { _ in }
        let stopped = TestServer(store: store)
        #expect(try await stopped.json("/readyz")["code"] == "draining")
    }

    /// Runs a server on a free port, calls `body` with it, and stops the server.
    private func whileListening(
        _ store: GenerationStore = GenerationStore(), _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        let server = group(ServerConfiguration(port: 0), store) { continuation.yield($0) }
        try await withThrowingTaskGroup { tasks in
            tasks.addTask { try await server.run() }
            for await port in ports.prefix(1) { try await body(port) }
            await server.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    private func group(
        _ configuration: ServerConfiguration, _ store: GenerationStore = GenerationStore(),
        onServerRunning: @escaping @Sendable (Int) async -> Void
    ) -> ServiceGroup {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let server = HearsayServer(configuration, store: store, logger: logger, onServerRunning: onServerRunning)
        return ServiceGroup(configuration: .init(services: server.services, logger: logger))
    }
}
