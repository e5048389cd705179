public import TextModel

/// What an expression of time is, as TIMEX3 sorts them.
public enum TemporalKind: String, Sendable, CaseIterable {
    case date, time, duration, set
}

/// A stretch of text that says when, how long or how often.
///
/// `On June 27, Russian forces …` in an article published on 3 July 2025: the span of `June 27`, kind date, EDTF `2025-06-27`, basis publication.
public struct TemporalExpression: Sendable, Hashable {
    /// Where it stands, without preposition.
    public let span: TextSpan
    /// Date, time, duration or set.
    public let kind: TemporalKind
    /// The TIMEX3 value (ISO-TimeML): `2025-06-27`, `P3D`, `PAST_REF`, `2025-SU`; null where it has none.
    public let timex: String?
    /// The date object; for durations and sets without an EDTF value.
    public let date: DateFinding
    /// The recogniser and the refiners that made it.
    public let rule: String

    /// An expression.
    public init(span: TextSpan, kind: TemporalKind, timex: String?, date: DateFinding, rule: String) {
        self.span = span
        self.kind = kind
        self.timex = timex
        self.date = date
        self.rule = rule
    }
}
