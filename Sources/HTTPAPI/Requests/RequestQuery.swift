import NewsIndex
import TextModel

/// The query of a request, checked against the parameters of its route.
struct RequestQuery: Sendable, Hashable {
    private(set) var filters: [FieldFilter] = []
    private(set) var sort: [SortKey] = []
    /// Null where it is not given.
    private(set) var limit: Int?
    private(set) var cursor: String?
    private(set) var unit = OffsetUnit.codepoint
    private(set) var include: [Inclusion] = []
    private(set) var hasEnvelope = true
    /// The same for all queries that ask the same: sorted, encoded, without what only moves the page.
    let canonical: String
    /// With everything given but the cursor: what `links.first` asks for.
    let first: String
    /// With everything given: what `links.self` asks for.
    let own: String

    /// Checks `items` against `parameters`; all that is wrong is in one problem.
    init(_ items: [QueryItem], parameters: [Parameter]) throws(Problem) {
        canonical = Self.canonical(items, leavingOut: ["cursor", "limit", "offsets", "envelope", "include"])
        first = Self.canonical(items, leavingOut: ["cursor"])
        own = Self.canonical(items, leavingOut: [])
        var checker = ParameterChecker(parameters)
        for item in items where checker.accepts(item) { take(item, checker.parameter(item.name)) }
        try checker.finish()
    }

    /// What the index is asked.
    var resources: ResourceQuery { ResourceQuery(filters: filters, sort: sort) }

    /// With `cursor` for the one given: what `links.next` asks for.
    func own(at cursor: String) -> String {
        (first.split(separator: "&").map(String.init) + ["cursor=" + cursor]).sorted().joined(separator: "&")
    }

    private mutating func take(_ item: QueryItem, _ parameter: Parameter?) {
        switch item.name {
        case "limit": limit = Int(item.whole)
        case "cursor": cursor = item.whole
        case "sort": sort = item.values.map(SortKey.init(written:))
        case "offsets": unit = OffsetUnit(rawValue: item.whole) ?? .codepoint
        case "envelope": hasEnvelope = item.whole == "on"
        case "include": include = Inclusion.allCases.filter { item.values.contains($0.rawValue) }
        default: filters.append(FieldFilter(field: item.name, values: item.values.map(Self.mended)))
        }
    }

    /// In a query `+` is a space, so FactBank's `CT+` arrives as `CT `.
    static func mended(_ value: String) -> String {
        ["CT ", "PR ", "PS "].contains(value) ? String(value.dropLast()) + "+" : value
    }

    private static func canonical(_ items: [QueryItem], leavingOut names: [String]) -> String {
        items.filter { !names.contains($0.name) }.map { item in
            let values = item.values.map { PercentEncoding.encode(mended($0)) }
            return PercentEncoding.encode(item.name) + "=" + values.joined(separator: ",")
        }.sorted().joined(separator: "&")
    }
}

extension SortKey {
    /// Reads `-dateSaid`.
    init(written text: String) {
        self.init(field: text.hasPrefix("-") ? String(text.dropFirst()) : text, isDescending: text.hasPrefix("-"))
    }
}
