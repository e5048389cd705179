import HTTPTypes
import HummingbirdTesting
import NIOCore
import NewsIndex
import Testing
import TextModel

@testable import HTTPAPI

struct CacheTests {
    @Test func aBodyIsMadeOnceWhileThereIsRoom() {
        let cache = BodyCache(bound: 100)
        #expect(cache.body(key(0)) { [1] } == [1])
        #expect(cache.body(key(0)) { [2] } == [1])
    }

    @Test func theOldestBodiesGoFirst() {
        let cache = BodyCache(bound: 100)
        for position in 0..<1000 { _ = cache.body(key(position)) { Array(repeating: 1, count: 20) } }
        #expect(cache.body(key(999)) { [2] }.count == 20)
        #expect(cache.body(key(0)) { [2] } == [2])
    }

    @Test func aBodyThatIsTooLargeIsNotKept() {
        let cache = BodyCache(bound: 100)
        #expect(cache.body(key(0)) { Array(repeating: 1, count: 99) }.count == 99)
        #expect(cache.body(key(0)) { [2] } == [2])
    }

    @Test func aQuestionAskedAgainHasTheSameAnswerUntilTheNextGeneration() async throws {
        let server = TestServer()
        let first = try await server.respond("/v1/claims?act=deny")
        let again = try await server.respond("/v1/claims?act=deny")
        #expect(first.body == again.body)
        #expect(first.headers == again.headers)
        let lines = try await server.respond("/v1/claims?act=deny", headers: [.accept: "application/x-ndjson"])
        #expect(lines.headers[.contentType] == "application/x-ndjson")
        #expect(try await server.respond("/v1/claims?act=deny", method: .post).status == .methodNotAllowed)
        server.store.publish(
            Generation(
                id: "g2", articles: [], actors: [], claims: [], events: [], timelines: [], ingest: [], redirects: [:]))
        #expect(try await server.json("/v1/claims?act=deny")["meta"]?["generation"] == "g2")
    }

    @Test func queriesAreKeptUpToABound() {
        let cache = QueryCache(bound: 10_000)
        for number in 0..<100 {
            let query = ResourceQuery(filters: [FieldFilter(field: "claimant", values: ["a\(number)"])])
            #expect(cache.positions(.claims, query) { [number] } == [number])
            #expect(cache.positions(.claims, query) { [] } == [number])
        }
        #expect(cache.count < 20)
    }

    private func key(_ position: Int) -> BodyCache.Key {
        BodyCache.Key(kind: .claims, position: position, unit: .codepoint, isListed: false)
    }
}
