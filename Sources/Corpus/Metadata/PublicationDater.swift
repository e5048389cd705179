import Chronology
import Resources
import TextModel

/// Finds the day of publication, by the best evidence there is; never by the clock or the file's age.
struct PublicationDater: Sendable {
    private let reader: DateReader
    private let bounds: PublicationBounds

    init(_ library: ResourceLibrary) throws(ResourceError) {
        reader = try DateReader(library)
        bounds = try PublicationBounds(library)
    }

    /// The day that record, date line, byline, dateline, address or file name give, in this order; else only that it was not before
    /// the latest day that the body reports. Null where nothing tells.
    func date(_ facts: StatedFacts, of article: Article, given: String?, urls: [String], path: String)
        throws(ReadingError) -> DateFinding?
    {
        if let given { return DateFinding(edtf: try Self.givenDate(given), basis: .given) }
        if let day = facts.dateLineDay, day.year != nil { return Self.finding(day, .meta) }
        if let day = facts.bylineDay, day.year != nil { return Self.finding(day, .byline) }
        if let day = facts.datelineDay, day.year != nil { return Self.finding(day, .dateline) }
        if let day = urls.lazy.compactMap({ reader.date(inAddress: $0) }).first {
            return DateFinding(edtf: day, basis: .url)
        }
        if let day = reader.date(inFileName: Self.name(of: path)) { return DateFinding(edtf: day, basis: .filename) }
        if let day = facts.datelineDay { return Self.finding(day, .dateline) }
        if let day = facts.dateLineDay { return Self.finding(day, .meta) }
        return bounds.earliest(of: article)
    }

    /// The finding of one written day.
    static func finding(_ day: WrittenDay, _ basis: DateBasis) -> DateFinding? {
        EDTF(day.edtf).map { DateFinding(edtf: $0, basis: basis) }
    }

    /// EDTF, or an ISO 8601 date-time of which the day counts.
    private static func givenDate(_ given: String) throws(ReadingError) -> EDTF {
        let bytes = Array(given.utf8)
        let isTime = bytes.count > 10 && "Tt ".utf8.contains(bytes[10]) && bytes[4] == UInt8(ascii: "-")
        let day = isTime ? String(decoding: bytes[..<10], as: UTF8.self) : given
        guard let date = EDTF(day) else { throw .badDate(given) }
        return date
    }

    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
