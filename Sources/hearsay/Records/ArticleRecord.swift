import Corpus
import Foundation

/// One line of `hearsay extract -`: an article with what is known of it.
struct ArticleRecord: Sendable, Decodable {
    /// What the answer calls it; also its `file.path`.
    let id: String
    private let text: String
    private let title: String?
    private let date: String?
    private let publisher: String?
    private let url: String?
    private let clean: Bool?

    /// Reads one line of JSON. A lone half of a surrogate pair becomes U+FFFD.
    static func parse(_ line: [UInt8]) throws(RecordError) -> ArticleRecord {
        let json = Data(SurrogateRepair.repaired(line))
        do {
            return try JSONDecoder().decode(ArticleRecord.self, from: json)
        } catch {
            throw RecordError(error, id: (try? JSONDecoder().decode(Identity.self, from: json))?.id)
        }
    }

    /// The text to read.
    var raw: RawArticle {
        RawArticle(
            path: id, bytes: Array(text.utf8),
            given: GivenMetadata(title: title, date: date, publisher: publisher, url: url), cleans: clean ?? true)
    }

    private struct Identity: Decodable {
        let id: String
    }
}

/// Why a record is unusable.
struct RecordError: Error, CustomStringConvertible {
    /// The record's id, where it has one.
    let id: String?
    /// One sentence.
    let description: String

    /// An error that says what is wrong with the record `id`.
    init(id: String?, _ description: String) {
        self.id = id
        self.description = description
    }

    /// What decoding found.
    fileprivate init(_ error: any Error, id: String?) {
        self.init(id: id, Self.sentence(error as? DecodingError))
    }

    /// The line that `extract` prints: `{"id":…,"error":…}`.
    var line: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        let parts = [id, description].map { (try? encoder.encode($0)).map { Array($0) } ?? Array("null".utf8) }
        return Array("{\"id\":".utf8) + parts[0] + Array(",\"error\":".utf8) + parts[1] + Array("}".utf8)
    }

    private static func sentence(_ error: DecodingError?) -> String {
        switch error {
        case .keyNotFound(let key, _): "The record has no \(key.stringValue)."
        case .valueNotFound(_, let context): "\(name(context)) is null."
        case .typeMismatch(let type, let context):
            context.codingPath.isEmpty
                ? "The line is no JSON object." : "\(name(context)) is no \(type == Bool.self ? "boolean" : "string")."
        default: "The line is no JSON."
        }
    }

    private static func name(_ context: DecodingError.Context) -> String {
        context.codingPath.last?.stringValue ?? "The record"
    }
}
