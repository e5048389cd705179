import Chronology
import HummingbirdTesting
import TextModel
import Testing

@testable import HTTPAPI

/// Whole answers, byte for byte.
struct ResourceTests {
    let server = TestServer()

    @Test func aClaimHasEveryKeyInOrder() async throws {
        #expect(
            try await server.text("/v1/claims/c_bbbbbbbb?envelope=off") == """
                {"id":"c_bbbbbbbb","type":"claim","text":"we shelled nothing","voice":"sourced",\
                "sourcing":"institutional","form":"direct","act":"deny",\
                "claimant":{"id":"russia","name":"Russia","type":"country",\
                "mention":{"start":0,"end":6,"exact":"Moscow"},\
                "resolution":{"rule":"metonym","evidence":[],"candidates":[]}},\
                "attribution":[{"level":1,"actor":"russia","description":"Moscow",\
                "cue":{"start":7,"end":13,"exact":"denied"},"role":"claimant"}],\
                "cue":{"lemma":"deny","class":"denying","start":7,"end":13,"exact":"denied"},\
                "content":{"spans":[{"start":22,"end":40,"exact":"we shelled nothing","quoted":true}]},\
                "about":[],"factuality":"CT-","polarity":"negative","hedges":[],"quantities":[],"dateSaid":null,\
                "dateOf":null,"via":{"medium":null,"outlet":null,"place":null,"addressee":null},\
                "article":"a_bbbbbbbb","sentence":{"index":0,"start":0,"end":42,\
                "exact":"Moscow denied it 🙅🏽: “we shelled nothing”."},"publisher":null,"datePublished":null,\
                "event":null,"group":null,"disputes":[],"confidence":1,"evidence":["denied"],\
                "links":{"self":"/v1/claims/c_bbbbbbbb","article":"/v1/articles/a_bbbbbbbb",\
                "claimant":"/v1/actors/russia","event":null,"explain":null}}
                """)
    }

    @Test func anActorHasEveryKeyInOrder() async throws {
        #expect(
            try await server.text("/v1/actors/zoe-kadar?envelope=off") == """
                {"id":"zoe-kadar","type":"person","name":"Zoë Kádár","alternateName":[],\
                "description":[{"article":"a_aaaaaaaa","start":39,"end":70,"exact":"a spokesperson for the ministry"}],\
                "sameAs":[],"iso3166":null,"partOf":null,\
                "counts":{"mentions":1,"articles":1,"claims":1,"about":0,"events":0},\
                "firstSeen":"2025-07-04","lastSeen":"2025-07-04",\
                "links":{"self":"/v1/actors/zoe-kadar","mentions":"/v1/actors/zoe-kadar/mentions","relations":null,\
                "claims":"/v1/claims?claimant=zoe-kadar","about":"/v1/claims?about=zoe-kadar",\
                "events":"/v1/events?actor=zoe-kadar","timeline":"/v1/timelines/zoe-kadar"}}
                """)
    }

    @Test func aMentionHasEveryKeyInOrder() async throws {
        #expect(
            try await server.text("/v1/actors/russia/mentions?envelope=off&limit=1") == """
                [{"start":92,"end":98,"exact":"Russia","article":"a_aaaaaaaa","actor":"russia","type":"country",\
                "sense":"name","resolution":{"rule":"register","evidence":["list"],\
                "candidates":[{"id":"russia-tv","name":"Russia TV","confidence":0.25}]}}]
                """)
    }

    @Test func aTimelineHasItsEventsAndListsDoNot() async throws {
        let whole = try await server.json("/v1/timelines/all")
        #expect(whole["data"]?["events"]?[0] == (try await server.json("/v1/events/e_aaaaaaaa"))["data"])
        #expect(whole["data"]?["undated"] == .array([]))
        #expect(try await server.json("/v1/timelines/q")["data"] == whole["data"])
        let listed = try await server.json("/v1/timelines")["data"]?[0]
        #expect(listed?["events"] == nil)
        #expect(listed?["count"] == 1)
    }

    @Test func aTimelineIsFilteredLikeEvents() async throws {
        let none = try await server.json("/v1/timelines/q?actor=zoe-kadar")["data"]
        #expect(none?["count"] == 0)
        #expect(none?["span"] == .object(["earliest": nil, "latest": nil]))
        #expect(try await server.json("/v1/timelines/q?actor=russia")["data"]?["count"] == 1)
    }

    @Test func actorsWithoutListedTimelineHaveOneToo() async throws {
        let timeline = try await server.json("/v1/timelines/zoe-kadar")["data"]
        #expect(timeline?["title"] == "Zoë Kádár")
        #expect(timeline?["count"] == 0)
    }

    @Test func annotationsComeByStartTheLongestFirst() async throws {
        let annotations = try await server.json("/v1/articles/a_bbbbbbbb/annotations")["data"]?.elements ?? []
        #expect(
            annotations.map { $0["kind"]?.string ?? "" } == [
                "block", "sentence", "mention", "claimant", "cue", "content", "event",
            ])
        #expect(annotations[3]["actor"] == "russia")
        #expect(annotations[5]["id"] == "c_bbbbbbbb")
        #expect(annotations[6]["id"] == "e_aaaaaaaa")
    }

    @Test func ingestWarningsCountInTheUnitAskedFor() async throws {
        let list = try await server.json("/v1/ingest?offsets=source")["data"]
        #expect(list?[0]?["reason"] == "The file is empty.")
        let warning = list?[1]?["warnings"]?[0]
        let point = try await server.json("/v1/ingest")["data"]?[1]?["warnings"]?[0]?["start"]?.int
        #expect(warning?["start"]?.int == point.map { $0 + 3 })
    }

    @Test func theServiceDescribesItself() async throws {
        let service = try await server.json("/")["data"]
        #expect(service?["name"] == "Hearsay")
        #expect(service?["counts"]?["claims"] == 2)
        #expect(service?["links"]?["openapi"] == "/openapi.json")
    }

    @Test func anAnalysisHasTheContractsKeys() throws {
        let bytes = AnalysisRepresentation.bytes(
            of: SampleNews.article1, SampleNews.analysis1, unit: .codepoint, includesTokens: true)
        let text = String(decoding: bytes, as: UTF8.self)
        let analysis = try JSONValue(text)
        #expect(!text.contains("\n"))
        let keys = [
            "article", "sentences", "tokens", "mentions", "actors", "dates", "claims", "events", "disputes", "warnings",
        ]
        for key in keys { #expect(analysis[key] != nil, "\(key)") }
        let token = try #require(analysis["tokens"]?[0])
        #expect(token["entity"] == "O")
        #expect(token["pos"] == .null)
        #expect(analysis["dates"]?[0]?["type"] == "date")
        #expect(analysis["dates"]?[0]?["timex"] == "2025-07-04")
        #expect(analysis["actors"]?[0]?["counts"]?["about"] == 1)
        #expect(analysis["events"]?[0]?["mentions"]?[0]?["article"] == "a_aaaaaaaa")
        let short = AnalysisRepresentation.bytes(
            of: SampleNews.article1, SampleNews.analysis1, unit: .codepoint, includesTokens: false)
        #expect(try JSONValue(String(decoding: short, as: UTF8.self))["tokens"] == nil)
    }
}
