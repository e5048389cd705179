import Chronology
import Resources
import TextModel

/// Bounds the day of publication from below by what the article reports as past.
///
/// `In late June 2025 … On June 27, forces stormed homes` was published on 27 June 2025 or later: `[2025-06-27..]`. Days that are planned
/// or expected (`The vote will be held on 5 May 2026`) bound nothing.
struct PublicationBounds: Sendable {
    private static let reach = 160
    private let tagger: TemporalTagger
    private let futureCues: WordList

    init(_ library: ResourceLibrary) throws(ResourceError) {
        tagger = try TemporalTagger(library)
        futureCues = try library.list("future-cues")
    }

    /// The finding `[D..]` for the latest day of the body; null where no day is known in full.
    func earliest(of article: Article) -> DateFinding? {
        let text = AnnotatedText(text: article.body, blocks: article.blocks, sentences: [], tokens: [], entities: [])
        var latest: (day: CalendarDay, span: TextSpan)?
        for found in tagger.expressions(in: text, article: article.id, publishedOn: nil) {
            guard found.kind == .date || found.kind == .time, let day = found.date.earliest, day == found.date.latest,
                latest.map({ $0.day < day }) ?? true, !isAhead(found.span, in: article.body)
            else { continue }
            latest = (day, found.span)
        }
        guard let latest, let edtf = EDTF("[\(WrittenDay(latest.day).edtf)..]") else { return nil }
        return DateFinding(edtf: edtf, basis: .bounds, article: article.id, span: latest.span)
    }

    /// Whether the words around it, to the stops on either side, speak of the future.
    private func isAhead(_ span: TextSpan, in body: UTF8Text) -> Bool {
        var start = span.start
        while start > 0, span.start - start < Self.reach, !Self.isStop(body.bytes[start - 1]) { start -= 1 }
        var end = span.end
        while end < body.count, end - span.end < Self.reach, !Self.isStop(body.bytes[end]) { end += 1 }
        while start < span.start, !body.isBoundary(start) { start += 1 }
        while end > span.end, !body.isBoundary(end) { end -= 1 }
        return FoldedWords(TextSpan(start, end), in: body).words.contains(where: futureCues.contains)
    }

    private static func isStop(_ byte: UInt8) -> Bool { ".!?;\n".utf8.contains(byte) }
}

extension WrittenDay {
    /// The same day with its year.
    init(_ day: CalendarDay) { self.init(year: day.year, month: day.month, day: day.day) }
}
