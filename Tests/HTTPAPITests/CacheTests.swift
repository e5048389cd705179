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
