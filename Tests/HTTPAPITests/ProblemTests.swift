import HTTPTypes
import HummingbirdTesting
import NewsIndex
import NIOCore
import Testing

@testable import HTTPAPI

struct ProblemTests {
    static let rows: [(uri: String, code: ProblemCode)] = [
        ("/v1/claims?actt=deny", .unknownParameter), ("/v1/claims?Act=deny", .unknownParameter),
        ("/livez?x=1", .unknownParameter), ("/v1/claims?act=dney", .unknownValue),
        ("/v1/claims?act=deny,asert", .unknownValue), ("/v1/claims?act=Deny", .unknownValue),
        ("/v1/claims?sort=when", .unknownValue), ("/v1/claims?offsets=bytes", .unknownValue),
        ("/v1/claims?include=authors", .unknownValue), ("/v1/claims?limit=501", .invalidValue),
        ("/v1/claims?limit=-1", .invalidValue), ("/v1/claims?limit=ten", .invalidValue),
        ("/v1/claims?limit=99999999999999999999", .invalidValue), ("/v1/claims?claimant=", .emptyValue),
        ("/v1/claims?claimant", .emptyValue), ("/v1/claims?act=deny,", .emptyValue),
        ("/v1/claims?limit=1&limit=2", .repeatedParameter),
        ("/v1/claims?envelope=off&include=actors", .conflictingParameters),
        ("/v1/claims.ndjson?include=actors", .conflictingParameters), ("/v1/claims?act=%ZZ", .malformedEncoding),
        ("/v1/claims?%=1", .malformedEncoding), ("/v1/articles/%ff", .malformedEncoding), ("/nope", .notFound),
        ("/v1/claims/c_none", .notFound), ("/v1/actors/nobody/mentions", .notFound),
        ("/v1/articles/a/source", .notFound),
        ("/v1/timelines/nobody", .notFound), ("/problems/nope", .notFound), ("/v1/claims.csv", .notAcceptable),
        ("/v1/claims/c_aaaaaaaa.ndjson", .notAcceptable), ("/v1/claims?cursor=x", .cursorGone),
        ("/v1/claims?cursor=1.aaaaaaaaaaaaa", .cursorGone),
    ]

    @Test(arguments: [
        ("/v1/clams", "/v1/claims"), ("/v1/article", "/v1/articles"), ("/ready", "/readyz"), ("/wp-login.php", nil),
        ("/v1/actors/Ministry%20of%20Nothing", nil), ("/v1/actors/ZOE%20KADAR", "zoe-kadar"),
        ("/v1/timelines/Zo%C3%AB%20K%C3%A1d%C3%A1r", "zoe-kadar"),
    ])
    func whatIsNotThereComesWithTheNearest(uri: String, nearest: String?) async throws {
        let problem = try await TestServer().json(uri)
        #expect(problem["code"] == "not-found")
        #expect(problem["errors"]?[0]?["didYouMean"]?.elements == (nearest.map { [.string($0)] } ?? []))
    }

    @Test(arguments: rows)
    func errorsAreProblemDocuments(uri: String, code: ProblemCode) async throws {
        let response = try await TestServer().respond(uri)
        #expect(response.status == code.status)
        #expect(response.headers[.contentType] == "application/problem+json")
        #expect(response.headers[.cacheControl] == "no-store")
        let problem = try JSONValue(String(buffer: response.body))
        #expect(problem["code"] == .string(code.rawValue))
        #expect(problem["type"] == .string("/problems/\(code.rawValue)"))
        #expect(problem["title"] == .string(code.title))
        #expect(problem["status"]?.int == code.status.code)
        #expect(problem["instance"] == .string(uri))
        #expect(problem["requestId"] == "test")
    }

    @Test func everyCodeIsTriedAndHasAPage() async throws {
        let elsewhere: Set<ProblemCode> = [.methodNotAllowed, .notReady, .draining]
        #expect(Set(Self.rows.map(\.code)).union(elsewhere) == Set(ProblemCode.allCases))
        for code in ProblemCode.allCases {
            let page = try await TestServer().json("/problems/\(code.rawValue)")
            #expect(page["status"]?.int == code.status.code)
            #expect(page["title"] == .string(code.title))
        }
    }

    @Test func aProblemIsWholeAndInOrder() async throws {
        let text = try await TestServer().text("/v1/timelines?offsets=utf&limit=9999")
        #expect(
            text == """
                {"type":"/problems/unknown-value","title":"Unknown value","status":400,\
                "detail":"offsets is never “utf”; it is one of codepoint, utf16, utf8, source.",\
                "instance":"/v1/timelines?offsets=utf&limit=9999","code":"unknown-value","errors":[\
                {"parameter":"offsets","value":"utf",\
                "message":"offsets is never “utf”; it is one of codepoint, utf16, utf8, source.",\
                "allowed":["codepoint","utf16","utf8","source"],"didYouMean":["utf8"]},\
                {"parameter":"limit","value":"9999","message":"limit is an integer from 0 to 500.",\
                "allowed":[],"didYouMean":[]}],"requestId":"test"}
                """)
    }

    @Test func aProblemListsNoMoreThanTwentyErrors() async throws {
        let query = (0..<1000).map { "x\($0)=1" }.joined(separator: "&")
        #expect(try await TestServer().json("/v1/claims?" + query)["errors"]?.elements.count == 20)
        let values = (0..<1000).map { "x\($0)" }.joined(separator: ",")
        #expect(try await TestServer().json("/v1/claims?act=" + values)["errors"]?.elements.count == 20)
    }

    @Test func aGoneCursorSaysWhereToBegin() async throws {
        let problem = try await TestServer().json("/v1/claims?act=deny&cursor=x&limit=2")
        #expect(problem["links"]?["first"] == "/v1/claims?act=deny&limit=2")
    }

    @Test func withoutGenerationOnlyLivenessAnswers() async throws {
        let server = TestServer(nil)
        server.store.report(IndexProgress(done: 3, total: 10))
        #expect(try await server.respond("/livez").status == .ok)
        for path in RouteTableTests.paths where path != "/livez" {
            let response = try await server.respond(path)
            #expect(response.status == .serviceUnavailable)
            #expect(response.headers[.retryAfter] == "1")
            let problem = try JSONValue(String(buffer: response.body))
            #expect(problem["code"] == "not-ready")
            #expect(problem["progress"] == .object(["done": 3, "total": 10]))
        }
    }

    @Test func aDrainingServerIsNotReadyAndStillAnswers() async throws {
        let server = TestServer()
        server.store.beginDraining()
        #expect(try await server.respond("/readyz").status == .serviceUnavailable)
        #expect(try await server.json("/readyz")["code"] == "draining")
        #expect(try await server.respond("/livez").status == .ok)
        #expect(try await server.respond("/v1/claims").status == .ok)
    }
}
