import Chronology
import Crypto
import Linguistics
public import Resources
import TextModel

/// Bytes to a clean article with its metadata.
public struct ArticleReader: Sendable {
    private let cleaner: Cleaner
    private let languages: LanguageIdentifier
    private let dater: PublicationDater

    /// A reader with the bundled word lists.
    public init(_ library: ResourceLibrary) throws(ResourceError) {
        cleaner = try Cleaner(library)
        dater = try PublicationDater(library)
        languages = try LanguageIdentifier(library)
    }

    /// Decodes, cleans and dates one text.
    public func read(_ raw: RawArticle) throws(ReadingError) -> ReadArticle {
        let decoded = try TextDecoder.decode(raw.bytes)
        let text = decoded.text
        guard !text.trimmed(text.span).isEmpty else { throw .empty }
        let cleaned = raw.cleans ? cleaner.clean(text) : .untouched
        let served = raw.cleans ? BodyAssembler.assemble(cleaned.parts, of: text, cleaned.edits) : PlainBody.serve(text)
        guard !served.blocks.isEmpty else { throw .onlyBoilerplate }
        return try article(raw, decoded, cleaned, served)
    }

    private func article(
        _ raw: RawArticle, _ decoded: DecodedText, _ cleaned: Cleaner.Cleaned, _ served: BodyAssembler.Served
    ) throws(ReadingError) -> ReadArticle {
        let facts = cleaned.facts
        let urls = Self.urls(raw.given.url, facts.urls)
        let ledger = EditLedger(cleaned.edits, of: decoded.text)
        let body = served.body
        let article = Article(
            id: "a_" + StableHash.id(decoded.text.string), body: body, blocks: served.blocks,
            headline: raw.given.title ?? served.blocks.first { $0.kind == .headline }.map { body[$0.span] },
            authors: facts.authors, publisher: raw.given.publisher ?? facts.publisher ?? facts.agency,
            agency: facts.agency,
            language: languages.language(of: body))
        return ReadArticle(
            article: article,
            datePublished: try dater.date(facts, of: article, given: raw.given.date, urls: urls, path: raw.path),
            dateline: Self.dateline(facts), urls: urls, genre: Self.genre(facts),
            wordCount: BodyFacts.wordCount(body), removed: ledger.removed, repaired: ledger.repaired,
            file: FileFacts(
                path: raw.path, sha256: Self.sha256(raw.bytes), bytes: raw.bytes.count, encoding: decoded.encoding),
            sourceMap: served.map, sourceBytes: raw.bytes,
            warnings: BodyFacts.warnings(body, illFormed: decoded.illFormed))
    }

    private static func urls(_ given: String?, _ stated: [String]) -> [String] {
        var seen: Set<String> = []
        return ((given.map { [$0] } ?? []) + stated).filter { seen.insert($0).inserted }
    }

    private static func dateline(_ facts: StatedFacts) -> Dateline? {
        let date = facts.datelineDay.flatMap { PublicationDater.finding($0, .dateline) }
        return facts.place == nil && date == nil ? nil : Dateline(place: facts.place, date: date)
    }

    private static func genre(_ facts: StatedFacts) -> Genre {
        if facts.isOpinion { return .opinion }
        return facts.place != nil || facts.agency != nil ? .report : .unknown
    }

    private static func sha256(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let hexadecimal = SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: hexadecimal, as: UTF8.self)
    }
}
