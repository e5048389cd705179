import Corpus
import HTTPAPI
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

struct HeadersTests {
    let server = TestServer()

    @Test func aKnownAnswerIsNotSentAgain() async throws {
        let first = try await server.respond("/v1/claims?act=deny&limit=1")
        let tag = try #require(first.headers[.eTag])
        #expect(first.headers[.cacheControl] == "no-cache")
        for known in [tag, "W/" + tag, "\"other\", " + tag, "*"] {
            let again = try await server.respond("/v1/claims?act=deny&limit=1", headers: [.ifNoneMatch: known])
            #expect(again.status == .notModified)
            #expect(again.headers[.eTag] == tag)
            #expect(again.headers[.accessControlAllowOrigin] == "*")
            #expect(again.headers[.contentLength] == nil)
            #expect(again.body.readableBytes == 0)
        }
    }

    @Test func differentAnswersHaveDifferentTags() async throws {
        var tags: [String] = []
        for uri in [
            "/v1/claims", "/v1/claims?limit=1", "/v1/claims?offsets=utf8", "/v1/claims.json", "/v1/claims.ndjson",
            "/v1/claims?envelope=off", "/v1/claims/c_aaaaaaaa",
        ] { tags.append(try #require(try await server.respond(uri).headers[.eTag])) }
        #expect(Set(tags).count == tags.count)
    }

    @Test func theSameQueryHasTheSameTag() async throws {
        let one = try await server.respond("/v1/claims?act=deny&form=direct")
        let other = try await server.respond("/v1/claims?form=direct&act=den%79")
        #expect(one.headers[.eTag] == other.headers[.eTag])
        #expect(one.body == other.body)
    }

    @Test(arguments: ["/v1/claims", "/nope", "/claims", "/livez", "/v1/claims?x=1"])
    func everyAnswerIsOpenToOtherOrigins(uri: String) async throws {
        let response = try await server.respond(uri, headers: [.origin: "https://example.org"])
        #expect(response.headers[.accessControlAllowOrigin] == "*")
        #expect(response.headers[.accessControlExposeHeaders]?.contains("X-Total-Count") == true)
        #expect(response.headers[.vary] == "Accept")
    }

    @Test func onlyNamedOriginsMayCallWhereSomeAreNamed() async throws {
        let server = TestServer(configuration: ServerConfiguration(corsOrigins: ["https://a.example"]))
        let named = try await server.respond("/v1/claims", headers: [.origin: "https://a.example"])
        #expect(named.headers[.accessControlAllowOrigin] == "https://a.example")
        #expect(named.headers[.vary] == "Accept, Origin")
        let other = try await server.respond("/v1/claims", headers: [.origin: "https://b.example"])
        #expect(other.headers[.accessControlAllowOrigin] == nil)
        #expect(other.headers[.vary] == "Accept, Origin")
    }

    @Test func preflightSaysWhatMayBeSent() async throws {
        let response = try await server.respond(
            "/v1/claims", method: .options,
            headers: [.origin: "https://a.example", .accessControlRequestMethod: "GET"])
        #expect(response.status == .noContent)
        #expect(response.headers[.accessControlAllowMethods] == "GET, HEAD, OPTIONS")
        #expect(response.headers[.accessControlAllowHeaders]?.contains("If-None-Match") == true)
    }

    @Test(arguments: [("abc-1._Z", true), ("", false), ("a b", false), (String(repeating: "x", count: 65), false)])
    func aRequestIdIsKeptIfItIsPlain(id: String, isKept: Bool) async throws {
        let name = try #require(HTTPField.Name("X-Request-Id"))
        let response = try await server.respond("/v1/claims", headers: [name: id])
        #expect((response.headers[name] == id) == isKept)
        #expect(response.headers[name]?.isEmpty == false)
    }

    @Test func theSourceIsTheFileUntouched() async throws {
        let response = try await server.respond("/v1/articles/a_aaaaaaaa/source")
        #expect(Array(buffer: response.body) == SampleNews.article1.sourceBytes)
        #expect(response.headers[.contentType] == "text/plain; charset=utf-8")
        #expect(response.headers[.xContentTypeOptions] == "nosniff")
    }
}
