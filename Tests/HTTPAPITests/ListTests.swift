import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

struct ListTests {
    let server = TestServer()

    @Test(arguments: ["articles", "actors", "claims", "events", "timelines", "ingest"])
    func pagesTogetherAreTheWholeList(list: String) async throws {
        let whole = try await server.json("/v1/\(list)")
        var uri: String? = "/v1/\(list)?limit=1"
        var found: [JSONValue] = []
        while let page = uri {
            let answer = try await server.json(page)
            #expect(answer["meta"]?["total"] == whole["meta"]?["total"])
            #expect(answer["links"]?["self"] == .string(page))
            found += try #require(answer["data"]).elements
            uri = answer["links"]?["next"]?.string
        }
        #expect(found == whole["data"]?.elements)
        #expect(whole["meta"]?["total"]?.int == found.count)
    }

    @Test func linkAndTotalStandInHeaders() async throws {
        let response = try await server.respond("/v1/claims?limit=1")
        let name = try #require(HTTPField.Name("X-Total-Count"))
        #expect(response.headers[name] == "2")
        let link = try #require(HTTPField.Name("Link"))
        let cursor = String(buffer: response.body).cursor
        #expect(
            response.headers[link]
                == "</v1/claims?limit=1>; rel=\"first\", </v1/claims?cursor=\(cursor)&limit=1>; rel=\"next\"")
    }

    @Test func limitZeroOnlyCounts() async throws {
        let answer = try await server.json("/v1/claims?limit=0")
        #expect(answer["data"] == .array([]))
        #expect(answer["meta"]?["total"] == 2)
        #expect(answer["links"]?["next"] == .null)
    }

    @Test(
        arguments: [
            ("/v1/claims?claimant=russia", ["c_bbbbbbbb"]), ("/v1/claims?about=russia", ["c_aaaaaaaa"]),
            ("/v1/claims?act=deny,accuse", ["c_aaaaaaaa", "c_bbbbbbbb"]), ("/v1/claims?act=deny&act=accuse", []),
            ("/v1/claims?factuality=CT-", ["c_bbbbbbbb"]), ("/v1/claims?factuality=PR+", ["c_aaaaaaaa"]),
            ("/v1/claims?factuality=PR%2B", ["c_aaaaaaaa"]), ("/v1/claims?article=a_bbbbbbbb", ["c_bbbbbbbb"]),
            ("/v1/claims?actor=russia&form=indirect", ["c_aaaaaaaa"]), ("/v1/claims?claimant=nobody", []),
            ("/v1/claims?sort=-id", ["c_bbbbbbbb", "c_aaaaaaaa"]), ("/v1/actors?type=person", ["zoe-kadar"]),
            ("/v1/events?actor=russia", ["e_aaaaaaaa"]), ("/v1/timelines?actor=zoe-kadar", ["russia~zoe-kadar"]),
        ] as [(String, [String])])
    func filtersAndSortsHold(uri: String, ids: [String]) async throws {
        let answer = try await server.json(uri)
        #expect(answer["data"]?.elements.map { $0["id"]?.string ?? "" } == ids)
        #expect(answer["meta"]?["total"]?.int == ids.count)
    }

    @Test func ingestIsFilteredByStatus() async throws {
        let answer = try await server.json("/v1/ingest?status=skipped")
        #expect(answer["data"]?.elements.map { $0["path"]?.string ?? "" } == ["empty.txt"])
    }

    @Test func aNameForAnIdIsHintedAt() async throws {
        let answer = try await server.json("/v1/claims?claimant=Moscow")
        #expect(answer["meta"]?["total"] == 0)
        let warning = try #require(answer["meta"]?["warnings"]?[0])
        #expect(warning["code"] == "unknown-actor")
        #expect(warning["parameter"] == "claimant")
        #expect(warning["value"] == "Moscow")
        #expect(warning["didYouMean"] == .array(["russia"]))
        #expect(try await server.json("/v1/claims?claimant=nobody")["meta"]?["warnings"] == .array([]))
    }

    @Test func linesAreTheWholeListUnlessLimited() async throws {
        let list = try await server.json("/v1/claims")
        let lines = try await server.text("/v1/claims.ndjson").split(separator: "\n")
        #expect(try lines.map { try JSONValue(String($0)) } == list["data"]?.elements)
        let response = try await server.respond("/v1/claims.ndjson?limit=1")
        #expect(String(buffer: response.body).split(separator: "\n").count == 1)
        #expect(response.headers[.contentType] == "application/x-ndjson")
        #expect(response.headers[.contentLength] == nil)
    }

    @Test func withoutEnvelopeTheValueIsBare() async throws {
        let list = try await server.json("/v1/claims")
        #expect(try await server.json("/v1/claims?envelope=off") == list["data"])
        let one = try await server.json("/v1/claims/c_aaaaaaaa?envelope=off")
        #expect(one == list["data"]?[0])
    }

    @Test func theBareValueCanBeAskedForByMediaType() async throws {
        let response = try await server.respond(
            "/v1/claims", headers: [.accept: "application/vnd.hearsay.bare+json"])
        #expect(response.headers[.contentType] == "application/vnd.hearsay.bare+json")
        #expect(String(buffer: response.body) == (try await server.text("/v1/claims?envelope=off")))
        #expect(try await server.respond("/v1/claims.bare").status == .notAcceptable)
    }

    @Test func includeAddsWhatIsNamedOnceEach() async throws {
        let answer = try await server.json("/v1/claims?include=actors,articles,events,claims,disputes")
        let included = try #require(answer["included"])
        #expect(ids(included["articles"]) == ["a_aaaaaaaa", "a_bbbbbbbb"])
        #expect(ids(included["actors"]) == ["russia", "zoe-kadar"])
        #expect(ids(included["events"]) == ["e_aaaaaaaa"])
        #expect(ids(included["claims"]) == [])
        #expect(included["disputes"] == .array([]))
    }

    @Test func includeOnAnArticleAddsAllThatWasFoundInIt() async throws {
        let answer = try await server.json("/v1/articles/a_aaaaaaaa?include=claims,actors,articles")
        #expect(ids(answer["included"]?["claims"]) == ["c_aaaaaaaa"])
        #expect(ids(answer["included"]?["actors"]) == ["russia", "zoe-kadar"])
        #expect(ids(answer["included"]?["articles"]) == ["a_bbbbbbbb"])
        #expect(answer["included"]?["events"] == nil)
    }

    private func ids(_ list: JSONValue?) -> [String]? { list?.elements.map { $0["id"]?.string ?? "" } }
}
