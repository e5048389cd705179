public import TextModel

/// How precise a date is, as the contract names it.
public enum DatePrecision: String, Sendable, CaseIterable {
    case day, week, month, season, quarter, year, decade, century, interval, unknown
}

/// What a date rests on.
public enum DateBasis: String, Sendable, CaseIterable {
    /// Written out in the text.
    case explicit
    /// Reckoned from the publication date: "yesterday", "last month".
    case relative
    /// A weekday reckoned from the publication date.
    case weekday
    /// Completed or reckoned from another date of the same article.
    case anaphoric
    /// A missing year completed from the publication date.
    case publication
    /// Completed from another article.
    case corpus
    case meta, byline, dateline, url, feed, filename
    /// The `date` of the record that brought the article.
    case given
    /// Only "not before" or "not after" is known.
    case bounds
    /// Nothing fixes it.
    case none
}

/// A date object of the contract (§3): a value, what it rests on, and the words that say it.
public struct DateFinding: Sendable, Hashable {
    /// The value; null for durations, sets and expressions without any.
    public let edtf: EDTF?
    /// The value in words: "late June 2025", "27 June, year unknown".
    public let label: String
    /// How precise it is.
    public let precision: DatePrecision
    /// First day that the value spans; null where open or not known.
    public let earliest: CalendarDay?
    /// Last day that the value spans; null where open or not known.
    public let latest: CalendarDay?
    /// Whether it is only about so.
    public let isApproximate: Bool
    /// What fixed it.
    public let basis: DateBasis
    /// The day that it was reckoned from.
    public let anchor: CalendarDay?
    /// Ids of the articles that fixed it.
    public let evidence: [String]
    /// Id of the article in whose body the span counts; null with the span.
    public let article: String?
    /// The words that say it.
    public let span: TextSpan?

    /// A finding, with label, precision and bounds taken from `edtf` where they are not given.
    public init(
        edtf: EDTF?, label: String? = nil, precision: DatePrecision? = nil, basis: DateBasis,
        anchor: CalendarDay? = nil, evidence: [String] = [], article: String? = nil, span: TextSpan? = nil
    ) {
        self.edtf = edtf
        self.label = label ?? edtf?.label ?? ""
        self.precision = precision ?? edtf?.precision ?? .unknown
        earliest = edtf?.earliest
        latest = edtf?.latest
        isApproximate = edtf?.isApproximate ?? false
        self.basis = basis
        self.anchor = anchor
        self.evidence = evidence
        self.article = article
        self.span = span
    }
}
