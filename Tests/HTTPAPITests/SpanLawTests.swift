import Corpus
import Extraction
import NewsIndex
import Testing
import TextModel

@testable import HTTPAPI

/// Contract §2, from the bytes of a file to the bytes of an answer: every span says what stands there, in every unit.
struct SpanLawTests {
    @Test(arguments: OffsetUnit.allCases)
    func everySpanOfTheSeedsHolds(unit: OffsetUnit) async throws {
        let articles = try Pipeline.shared.get().seeds()
        #expect(articles.count == 5)
        let law = try await Self.answers(of: articles, unit)
        #expect(law.faults == [])
        #expect(law.count > 5000)
    }

    @Test(arguments: OffsetUnit.allCases)
    func everySpanOfAMessHolds(unit: OffsetUnit) async throws {
        let articles = try Self.mess()
        let law = try await Self.answers(of: articles, unit)
        #expect(law.faults == [])
        #expect(law.count > 20_000)
    }

    @Test func theMessIsWorthTheName() throws {
        let articles = try Self.mess()
        #expect(articles.count > 50)
        #expect(Set(articles.map(\.read.file.encoding)) == ["utf-8", "utf-16le", "utf-16be", "windows-1252"])
        #expect(articles.flatMap(\.analysis.claims).count > 200)
        #expect(Set(articles.flatMap(\.read.repaired).map(\.kind)).isSuperset(of: [.hyphenation, .encoding]))
        #expect(articles.flatMap(\.read.removed).count > 50)
    }

    private static func mess() throws -> [Pipeline.Analysed] {
        let pipeline = try Pipeline.shared.get()
        return try (1...64).compactMap { number in
            do {
                return try pipeline.analysed(MessyNews.bytes(number), path: "\(number).txt")
            } catch ReadingError.binary {
                return nil
            }
        }
    }

    /// What `extract` and the server say of `articles`, held against the law.
    private static func answers(of articles: [Pipeline.Analysed], _ unit: OffsetUnit) async throws -> SpanLaw {
        let texts = articles.map { ($0.read.article.id, LawText($0.read)) }
        var law = SpanLaw(Dictionary(texts, uniquingKeysWith: { first, _ in first }), unit)
        for article in articles {
            let bytes = AnalysisRepresentation.bytes(
                of: article.read, article.analysis, unit: unit, includesTokens: true)
            try law.check(
                String(decoding: bytes, as: UTF8.self), at: article.read.file.path, article: article.read.article.id)
        }
        let server = Pipeline.server(articles)
        for path in try await paths(of: server, articles.map(\.read.article.id)) {
            let mark = path.contains("?") ? "&" : "?"
            let article = path.split(separator: "/").dropFirst(2).first.map(String.init)
            try law.check(
                try await server.text("\(path)\(mark)offsets=\(unit.rawValue)"), at: path,
                article: article.flatMap { $0.hasPrefix("a_") ? String($0.prefix { $0 != "?" }) : nil })
        }
        return law
    }

    private static func paths(of server: TestServer, _ articles: [String]) async throws -> [String] {
        let actors = try await server.json("/v1/actors?limit=500")["data"]?.elements ?? []
        return [
            "/v1/actors?limit=500&include=articles", "/v1/claims?limit=500&include=events,actors",
            "/v1/events?limit=500&include=claims", "/v1/timelines/all", "/v1/ingest",
        ] + articles.flatMap { ["/v1/articles/\($0)?include=actors,claims,events", "/v1/articles/\($0)/annotations"] }
            + actors.prefix(40).compactMap { $0["id"]?.string }.map { "/v1/actors/\($0)/mentions" }
    }
}
