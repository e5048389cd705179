/// One way of saying when.
protocol Recogniser: Sendable {
    /// What the words at the cursor say; moves the cursor behind them. Null where they are none of its own.
    func meaning(_ cursor: inout Cursor) -> Meaning?
}

extension Recogniser {
    /// Its name in ``TemporalExpression/rule``.
    var name: String { String(describing: Self.self) }
}

/// All recognisers, in order: of two that read equally far the earlier one counts.
enum Recognisers {
    static let all: [any Recogniser] = [
        ISODate(), NumericDate(), DayRange(), MonthDayYear(), DayMonthYear(), MonthYear(), LoneMonth(), LoneYear(),
        Decade(), Century(), Weekday(), RelativeDay(), RelativePeriod(), Anaphora(), Distance(), Stretch(),
        SeasonOfYear(), Quarter(), HalfYear(), FiscalYear(), YearEnd(), Frequency(), CountedSpan(), LonePlural(),
        ClockReading(), PartOfDay(), NamedDay(), Reference(),
    ]
}
