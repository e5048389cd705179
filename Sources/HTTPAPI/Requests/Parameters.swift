import Extraction
import NewsIndex
import TextModel

/// The query parameters of all routes.
enum Parameters {
    /// What every answer about a generation takes.
    static let common = [
        Parameter(
            "offsets", .word(schema: "OffsetUnit", OffsetUnit.allCases.map(\.rawValue)),
            "In what spans count; code points unless given.", example: "utf16"),
        Parameter(
            "envelope", .word(schema: "EnvelopeMode", ["on", "off"]),
            "`off` gives the bare value without `meta` and `links`; then `include` cannot be had.", example: "on"),
    ]

    /// What answers with resources take besides.
    static let include = Parameter(
        "include", .words(schema: "Inclusion", Inclusion.allCases.map(\.rawValue)),
        "Adds what the answer names, and what that names, once each.", example: "articles,actors")

    /// What lists take besides.
    static let paging = [
        Parameter("limit", .integer(0...500), "How many at most, 25 unless given; 0 only counts.", example: "10"),
        Parameter("cursor", .opaque, "Where the page begins, as `links.next` of the page before has it.", example: ""),
    ]

    /// All that a list of resources takes: the filters and sorts that the index knows, pages, what to add.
    static func list(_ schema: ListSchema) -> [Parameter] {
        let order = schema.defaultSort.map { ($0.isDescending ? "-" : "") + $0.field }.joined(separator: ",")
        let sort = Parameter(
            "sort", .sort(schema.sorts),
            "Keys to sort by, `-` before one for the greatest first; \(order) unless given.",
            example: order)
        return filters(schema) + paging + [sort, include] + common
    }

    /// The filters that the index knows for a list.
    static func filters(_ schema: ListSchema) -> [Parameter] { schema.filters.map(Parameter.init(filter:)) }
}

/// What `include` can add.
enum Inclusion: String, Sendable, CaseIterable {
    case articles, actors, claims, events, disputes
}

extension Parameter {
    /// A filter of the index.
    init(filter: FilterField) {
        let example = filter.allowed?.first ?? (filter.namesActor ? "russia" : Self.examples[filter.name] ?? "x")
        self.init(filter.name, Self.form(of: filter), Self.description(of: filter), example: example)
    }

    private static func form(of filter: FilterField) -> ParameterForm {
        guard let allowed = filter.allowed else { return .filter(isActor: filter.namesActor) }
        let named = NamedSchema.enumerations.first { $0.schema == .words(allowed) }
        return .choices(schema: named?.name, allowed)
    }

    private static func description(of filter: FilterField) -> String {
        if let known = descriptions[filter.name] { return known }
        guard filter.name.hasSuffix(".within") else { return "Keeps those whose `\(filter.name)` is one of these." }
        return "As `\(filter.name.dropLast(".within".count))`, or one of whatever is part of it, however deep."
    }

    private static let descriptions = [
        "about": "Keeps claims about one of these actors.",
        "actor": "Keeps what one of these actors takes part in: of claims claimant or about, of articles any mention.",
        "article": "Keeps what one of these articles says.",
        "claim": "Keeps events that one of these claims tells of.",
        "claimant": "Keeps claims that one of these actors makes, and articles with such claims.",
        "event": "Keeps claims that tell of one of these events.",
        "name": "Keeps actors that carry one of these names, case and diacritics aside.",
        "place": "Keeps events at one of these places.",
    ]

    private static let examples = [
        "article": "a_abcdefgh", "claim": "c_abcdefgh", "claims": "c_abcdefgh", "event": "e_abcdefgh",
        "name": "Russia", "iso3166": "RU", "inLanguage": "en", "cue.lemma": "say", "via.medium": "interview",
        "dateSaid.edtf": "2025-06-27", "dateOf.edtf": "2025-06-27", "date.edtf": "2025-06-27",
        "datePublished.edtf": "2025-06-27",
    ]
}
