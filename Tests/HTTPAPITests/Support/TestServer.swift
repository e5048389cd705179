import Foundation
import HTTPAPI
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NewsIndex

/// A server in process that answers from one generation.
struct TestServer: Sendable {
    let configuration: ServerConfiguration
    let store: GenerationStore

    init(
        _ generation: Generation? = SampleNews.generation, base: String = "",
        configuration: ServerConfiguration = ServerConfiguration()
    ) {
        self.configuration = configuration
        store = GenerationStore(base: base)
        if let generation { store.publish(generation) }
    }

    /// A server over a store that something else fills.
    init(store: GenerationStore) {
        configuration = ServerConfiguration()
        self.store = store
    }

    /// The response to one request.
    func respond(
        _ uri: String, method: HTTPRequest.Method = .get, headers: HTTPFields = [:]
    ) async throws -> TestResponse {
        let application = buildApplication(configuration, store: store, logger: Logger(label: "test"))
        var headers = headers
        if let name = HTTPField.Name("X-Request-Id"), headers[name] == nil { headers[name] = "test" }
        return try await application.test(.router) { [headers] client in
            try await client.execute(uri: uri, method: method, headers: headers)
        }
    }

    /// The body of an answer, as text.
    func text(_ uri: String) async throws -> String { String(buffer: try await respond(uri).body) }

    /// The body of an answer as a JSON value.
    func json(_ uri: String) async throws -> JSONValue { try JSONValue(try await text(uri)) }
}
