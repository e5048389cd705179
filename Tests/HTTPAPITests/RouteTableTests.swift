import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import HTTPAPI

struct RouteTableTests {
    let server = TestServer()

    /// A path of every route that has an answer.
    static let paths = RouteTable.routes.map { route in
        let id = ["articles": "a_aaaaaaaa", "actors": "russia", "claims": "c_aaaaaaaa", "events": "e_aaaaaaaa"]
        let kind = route.segments.dropFirst().first.map(String.init) ?? ""
        return route.path.replacing("{id}", with: id[kind] ?? "all").replacing("{code}", with: "not-found")
    }

    @Test(arguments: paths)
    func everyRouteAnswers(path: String) async throws {
        #expect(try await server.respond(path).status == .ok)
    }

    @Test(arguments: paths)
    func headIsGetWithoutBody(path: String) async throws {
        let get = try await server.respond(path)
        let head = try await server.respond(path, method: .head)
        #expect(head.status == get.status)
        #expect(head.headers == get.headers)
        #expect(head.headers[.contentLength] == String(get.body.readableBytes))
        #expect(head.body.readableBytes == 0)
    }

    @Test(arguments: paths)
    func otherMethodsAreRefusedWithThoseThereAre(path: String) async throws {
        for method in [HTTPRequest.Method.post, .put, .patch, .delete, .trace] {
            let response = try await server.respond(path, method: method)
            #expect(response.status == .methodNotAllowed)
            #expect(response.headers[.allow] == "GET, HEAD, OPTIONS")
            #expect(response.headers[.contentType] == "application/problem+json")
        }
    }

    @Test(arguments: paths)
    func optionsSaysWhatThereIs(path: String) async throws {
        let response = try await server.respond(path, method: .options)
        #expect(response.status == .noContent)
        #expect(response.headers[.allow] == "GET, HEAD, OPTIONS")
        #expect(response.headers[.contentLength] == nil)
    }

    @Test func optionsOfTheServerAsAWholeIsAnswered() async throws {
        #expect(try await server.respond("*", method: .options).status == .noContent)
        #expect(try await server.respond("/nope", method: .options).status == .notFound)
    }

    @Test func headOfAStreamHasNoLength() async throws {
        let response = try await server.respond("/v1/claims.ndjson", method: .head)
        #expect(response.status == .ok)
        #expect(response.headers[.contentLength] == nil)
        #expect(response.body.readableBytes == 0)
    }

    @Test func operationsAndPathsAreUnique() {
        #expect(Set(RouteTable.routes.map(\.operationID)).count == RouteTable.routes.count)
        #expect(Set(RouteTable.routes.map(\.path)).count == RouteTable.routes.count)
    }

    @Test(arguments: [
        ("/v1", "/"), ("/v1/", "/"), ("/articles", "/v1/articles"), ("/articles/", "/v1/articles"),
        ("/claims?act=deny&article=%20", "/v1/claims?act=deny&article=%20"), ("/claims.ndjson", "/v1/claims.ndjson"),
        ("/v1/claims/", "/v1/claims"), ("/v1/claims/?limit=1", "/v1/claims?limit=1"), ("/livez/", "/livez"),
        ("/actors/russia/mentions", "/v1/actors/russia/mentions"),
        ("/v1/articles/a_zzzzzzzz", "/v1/articles/a_aaaaaaaa"),
        ("/v1/articles/a_zzzzzzzz/source", "/v1/articles/a_aaaaaaaa/source"),
        ("/v1/actors/moscow.json?offsets=utf8", "/v1/actors/russia.json?offsets=utf8"),
        ("/v1/claims/c_zzzzzzzz", "/v1/claims/c_aaaaaaaa"),
        ("/v1/timelines/zoe-kadar~russia", "/v1/timelines/russia~zoe-kadar"),
        ("/v1/timelines/moscow", "/v1/timelines/russia"),
    ])
    func otherNamesLeadToTheOne(path: String, location: String) async throws {
        let response = try await server.respond(path)
        #expect(response.status == .permanentRedirect)
        #expect(response.headers[.location] == location)
        let body = try JSONValue(String(buffer: response.body))
        #expect(body["status"] == 308)
        #expect(body["location"] == .string(location))
        #expect(try await server.respond(location).status == .ok)
    }

    @Test(arguments: [
        "/nope", "/nope/", "//articles", "/v1//articles", "/v2/articles", "/v1/articles/a_aaaaaaaa/nope", "/v1/nope",
        "//example.org/", "/v1/articles/%2e%2e", "/articles/a/b/c",
    ])
    func whatIsNowhereIsNotFound(path: String) async throws {
        #expect(try await server.respond(path).status == .notFound)
    }

    @Test func pathsBeginWithTheBase() async throws {
        let server = TestServer(base: "/hearsay")
        let list = try await server.json("/v1/claims?limit=1")
        #expect(list["links"]?["first"] == "/hearsay/v1/claims?limit=1")
        #expect(list["data"]?[0]?["links"]?["self"] == "/hearsay/v1/claims/c_aaaaaaaa")
        #expect(try await server.respond("/claims").headers[.location] == "/hearsay/v1/claims")
        #expect(try await server.json("/hearsay/v1/claims?limit=1")["data"] == list["data"])
        #expect(try await server.json("/nope")["type"] == "/hearsay/problems/not-found")
        #expect(try await server.json("/openapi.json")["servers"]?[0]?["url"] == "/hearsay")
    }
}
