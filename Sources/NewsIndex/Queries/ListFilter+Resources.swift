import Chronology
import Corpus
import Extraction
import TextModel

extension ListFilter where Element == IndexedArticle {
    /// The filters of `/v1/articles`.
    static var articles: [ListFilter] {
        [
            ListFilter("id") { element, _ in [element.read.article.id] },
            ListFilter("type", allowed: ["article"]) { _, _ in ["article"] },
            ListFilter("actor", kind: .actor) { element, _ in element.analysis.mentions.map(\.actor) },
            ListFilter("claimant", kind: .actor) { element, _ in
                element.analysis.claims.compactMap { $0.claimant?.actor }
            },
            ListFilter("publisher", kind: .actor) { element, _ in element.publisher.map { [$0] } ?? [] },
            ListFilter("agency", kind: .actor) { element, source in source.agency(of: element).map { [$0] } ?? [] },
            ListFilter("author") { element, _ in element.read.article.authors },
            ListFilter("genre", Genre.self) { element, _ in [element.read.genre.rawValue] },
            ListFilter("inLanguage") { element, _ in [element.read.article.language] },
            ListFilter("headline") { element, _ in element.read.article.headline.map { [$0] } ?? [] },
            ListFilter("file.path") { element, _ in [element.read.file.path] },
            ListFilter("datePublished.edtf") { element, _ in element.read.datePublished.edtfValue },
            ListFilter("datePublished.precision", DatePrecision.self) { element, _ in
                element.read.datePublished.map { [$0.precision.rawValue] } ?? []
            },
            ListFilter("datePublished.basis", DateBasis.self) { element, _ in
                element.read.datePublished.map { [$0.basis.rawValue] } ?? []
            },
        ]
    }
}

extension ListFilter where Element == IndexedActor {
    /// The filters of `/v1/actors`.
    static var actors: [ListFilter] {
        [
            ListFilter("id", kind: .actor) { element, _ in [element.id] },
            ListFilter("type", ActorType.self) { element, _ in [element.type.rawValue] },
            ListFilter("name", kind: .name) { element, _ in [element.name] + element.alternateNames.map(\.name) },
            ListFilter("article") { element, source in
                Set(element.mentions.map(\.article)).map { source.article($0).read.article.id }
            },
            ListFilter("partOf", kind: .actor) { element, _ in element.partOf.map { [$0] } ?? [] },
            ListFilter("iso3166") { element, _ in element.iso3166.map { [$0] } ?? [] },
            ListFilter("sameAs") { element, _ in element.sameAs },
        ]
    }
}

extension ListFilter where Element == IndexedEvent {
    /// The filters of `/v1/events`; timelines take them too.
    static var events: [ListFilter] {
        [
            ListFilter("id") { element, _ in [element.id] },
            ListFilter("type", allowed: ["event"]) { _, _ in ["event"] },
            ListFilter("actor", kind: .actor) { element, _ in element.actors.map(\.actor) },
            ListFilter("actors", kind: .actor) { element, _ in element.actors.map(\.actor) },
            ListFilter("actors.role", Participant.Role.self) { element, _ in element.actors.map(\.role.rawValue) },
            ListFilter("place", kind: .actor) { element, _ in element.places },
            ListFilter("places", kind: .actor) { element, _ in element.places },
            ListFilter("article") { element, source in
                element.reports.map { source.article($0.article).read.article.id }
            },
            ListFilter("publisher", kind: .actor) { element, source in
                element.reports.compactMap { source.article($0.article).publisher }
            },
            ListFilter("claim") { element, _ in element.claims },
            ListFilter("claims") { element, _ in element.claims },
            ListFilter("category", EventCategory.self) { element, _ in [element.category.rawValue] },
            ListFilter("status", EventStatus.self) { element, _ in [element.status.rawValue] },
            ListFilter("background", allowed: ["true", "false"]) { element, _ in [String(element.isBackground)] },
            ListFilter("date.edtf") { element, _ in element.date.edtfValue },
            ListFilter("date.precision", DatePrecision.self) { element, _ in
                element.date.map { [$0.precision.rawValue] } ?? []
            },
            ListFilter("date.basis", DateBasis.self) { element, _ in element.date.map { [$0.basis.rawValue] } ?? [] },
        ]
    }
}

extension ListFilter where Element == Timeline {
    /// The filters of `/v1/timelines`.
    static var timelines: [ListFilter] {
        [
            ListFilter("id") { element, _ in [element.id] },
            ListFilter("type", allowed: ["timeline"]) { _, _ in ["timeline"] },
            ListFilter("actor", kind: .actor) { element, _ in element.actors },
        ]
    }
}

extension Optional where Wrapped == DateFinding {
    /// The EDTF value, where there is one.
    var edtfValue: [String] { self?.edtf.map { [$0.description] } ?? [] }
}
