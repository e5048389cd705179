import Corpus
import TextModel

/// An article's body with what it takes to count positions in any unit.
struct ArticleText: Sendable {
    /// Id of the article.
    let id: String
    /// The served text.
    let body: UTF8Text
    private let offsets: OffsetTable
    private let source: SourceMap

    /// Counts through the body once.
    init(_ read: ReadArticle) {
        id = read.article.id
        body = read.article.body
        offsets = OffsetTable(read.article.body)
        source = read.sourceMap
    }

    /// `span`; in source offsets widened to the whole of the repaired words that it cuts, since only those stand in the file.
    ///
    /// In "Merkel", which the file has as `Mer-\nkel’s`, there is no end of the name to count: the repair is one.
    func whole(_ span: TextSpan, in unit: OffsetUnit) -> TextSpan {
        unit == .source ? source.widened(span) : span
    }

    /// `span` counted in `unit`.
    func range(of span: TextSpan, in unit: OffsetUnit) -> Range<Int> {
        guard unit != .source else { return source.source(of: span, in: offsets) }
        let start = offsets.convert(span.start, to: unit)
        return start..<max(start, offsets.convert(span.end, to: unit))
    }
}
