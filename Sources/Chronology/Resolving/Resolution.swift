/// What an expression comes to: values, what they rest on, and the period for others to be reckoned from.
struct Resolution: Sendable {
    var kind: TemporalKind = .date
    var timex: String?
    var edtf: EDTF?
    var basis: DateBasis = .none
    var anchor: CalendarDay?
    /// The period that it names, where it names one.
    var period: CalendarPeriod?

    /// A period and what fixed it.
    static func period(_ period: CalendarPeriod, _ basis: DateBasis, anchor: CalendarDay? = nil) -> Resolution {
        Resolution(timex: period.timex, edtf: period.edtf, basis: basis, anchor: anchor, period: period)
    }

    /// A day or month of an unknown year.
    static func yearless(_ day: EDTF.YearlessDay) -> Resolution {
        Resolution(timex: day.description, edtf: EDTF(.yearless(day)), basis: .explicit)
    }

    /// No value but a TIMEX3 one.
    static func unresolved(_ timex: String?, _ kind: TemporalKind = .date) -> Resolution {
        Resolution(kind: kind, timex: timex)
    }
}
