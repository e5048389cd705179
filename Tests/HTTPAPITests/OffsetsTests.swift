import Corpus
import HTTPTypes
import HummingbirdTesting
import Testing
import TextModel

/// `articleBody[start:end] == exact` for every span of every answer, in each unit.
struct OffsetsTests {
    let server = TestServer()

    static let paths = [
        "/v1/articles/a_aaaaaaaa", "/v1/articles/a_bbbbbbbb", "/v1/articles/a_aaaaaaaa/annotations",
        "/v1/articles/a_bbbbbbbb/annotations", "/v1/actors", "/v1/actors/russia/mentions", "/v1/claims", "/v1/events",
        "/v1/timelines/all",
    ]

    @Test(arguments: paths, OffsetUnit.allCases)
    func everySpanSaysWhatStandsThere(path: String, unit: OffsetUnit) async throws {
        let include = path.hasSuffix("annotations") ? "" : "&include=claims,events"
        let answer = try await server.json("\(path)?offsets=\(unit.rawValue)\(include)")
        #expect(answer["meta"]?["offsetUnit"] == .string(unit.rawValue))
        let spans = Spans(answer, article: path.contains("bbbb") ? "a_bbbbbbbb" : "a_aaaaaaaa").found
        #expect(!spans.isEmpty)
        for span in spans { #expect(span.text(in: unit) == span.exact) }
    }
}

/// A span of an answer with the article that it counts in.
private struct FoundSpan {
    let start: Int
    let end: Int
    let exact: String
    let article: String

    func text(in unit: OffsetUnit) -> String? {
        let read = article == "a_bbbbbbbb" ? SampleNews.article2 : SampleNews.article1
        let body = read.article.body.string
        switch unit {
        case .codepoint:
            return Self.slice(Array(body.unicodeScalars), start, end).map { String(String.UnicodeScalarView($0)) }
        case .utf16: return Self.slice(Array(body.utf16), start, end).map { String(decoding: $0, as: UTF16.self) }
        case .utf8: return Self.slice(Array(body.utf8), start, end).map { String(decoding: $0, as: UTF8.self) }
        case .source:
            let source = String(decoding: read.sourceBytes, as: UTF8.self)
            return Self.slice(Array(source.unicodeScalars), start, end).map { String(String.UnicodeScalarView($0)) }
        }
    }

    private static func slice<Unit>(_ units: [Unit], _ start: Int, _ end: Int) -> ArraySlice<Unit>? {
        start <= end && end <= units.count ? units[start..<end] : nil
    }
}

/// All objects with `start`, `end` and `exact`; those of `cleaning` count in the file and are left out.
private struct Spans {
    private(set) var found: [FoundSpan] = []

    init(_ value: JSONValue, article: String) { walk(value, article) }

    private mutating func walk(_ value: JSONValue, _ article: String) {
        switch value {
        case .array(let elements): elements.forEach { walk($0, article) }
        case .object(let members):
            let own =
                members["article"]?.string ?? (members["type"] == "article" ? members["id"]?.string : nil) ?? article
            if let start = members["start"]?.int, let end = members["end"]?.int, let exact = members["exact"]?.string {
                found.append(FoundSpan(start: start, end: end, exact: exact, article: own))
            }
            for (key, member) in members where key != "cleaning" { walk(member, own) }
        default: break
        }
    }
}
