import Chronology
import Corpus
import Extraction
import TextModel

/// What an element is sorted by under one key.
enum SortValue: Sendable, Comparable {
    case number(Double)
    case text(String)
}

/// One key that a list can be sorted by.
struct ListSort<Element>: Sendable {
    /// Its name in a query.
    let name: String
    /// The value of an element; null comes last in both directions.
    let value: @Sendable (Element, Int, ListSource) -> SortValue?

    init(_ name: String, _ value: @escaping @Sendable (Element, Int, ListSource) -> SortValue?) {
        self.name = name
        self.value = value
    }
}

extension ListSort where Element == IndexedArticle {
    /// The sorts of `/v1/articles`.
    static var articles: [ListSort] {
        [
            ListSort("datePublished") { element, _, _ in .day(element.read.datePublished) },
            ListSort("headline") { element, _, _ in element.read.article.headline.flatMap { .name($0) } },
            ListSort("wordCount") { element, _, _ in .number(Double(element.read.wordCount)) },
        ]
    }
}

extension ListSort where Element == IndexedActor {
    /// The sorts of `/v1/actors`.
    static var actors: [ListSort] {
        [
            ListSort("mentions") { element, _, _ in .number(Double(element.mentions.count)) },
            ListSort("claims") { element, _, _ in .number(Double(element.claims.count)) },
            ListSort("articles") { element, _, _ in .number(Double(element.articleCount)) },
            ListSort("name") { element, _, _ in .name(element.name) },
        ]
    }
}

extension ListSort where Element == IndexedClaim {
    /// The sorts of `/v1/claims`; `article` is the order in which they stand.
    static var claims: [ListSort] {
        [
            ListSort("article") { _, position, _ in .number(Double(position)) },
            ListSort("dateSaid") { element, _, _ in .day(element.claim.dateSaid) },
            ListSort("dateOf") { element, _, _ in .day(element.claim.dateOf) },
            ListSort("confidence") { element, _, _ in .number(element.claim.confidence) },
        ]
    }
}

extension ListSort where Element == IndexedEvent {
    /// The sorts of `/v1/events`.
    static var events: [ListSort] {
        [
            ListSort("date") { element, _, _ in .day(element.date) },
            ListSort("articles") { element, _, _ in .number(Double(Set(element.reports.map(\.article)).count)) },
            ListSort("independentSources") { element, _, source in
                .number(Double(element.independentSources(in: source.articles)))
            },
        ]
    }
}

extension ListSort where Element == Timeline {
    /// The sorts of `/v1/timelines`.
    static var timelines: [ListSort] {
        [ListSort("count") { element, _, _ in .number(Double(element.events.count + element.undated.count)) }]
    }
}

extension Optional where Wrapped == SortValue {
    /// A date by its earliest, else its latest day.
    fileprivate static func day(_ date: DateFinding?) -> SortValue? {
        (date?.earliest ?? date?.latest).map { .number(Double(($0.year * 12 + $0.month) * 31 + $0.day)) }
    }

    /// A name without case and diacritics.
    fileprivate static func name(_ name: String) -> SortValue? { .text(FoldedName(name).text) }
}

extension IndexedEvent {
    /// How many outlets report it independently: publishers, and articles whose publisher is not known.
    public func independentSources(in articles: [IndexedArticle]) -> Int {
        Set(reports.map { articles[$0.article].publisher ?? articles[$0.article].read.article.id }).count
    }
}
