/// A run of letters, a run of digits, or one mark: the smallest piece that the recognisers look at.
///
/// `mid-June`, `27th`, `10:30` and `2008–2012` are several, so that nothing depends on how a tokeniser cuts them.
struct Lexeme: Sendable {
    let start: Int
    let end: Int
    let term: Term
    /// What parts it from the one before.
    let gap: Gap
    let isCapitalized: Bool
    /// How a word in lower case ends.
    let ending: Ending
    /// Number of the sentence that it stands in.
    let sentence: Int
}

/// An ending that tells something of a word's form.
enum Ending: Sendable {
    /// "-ed" of more than four letters: a past tense, mostly.
    case ed
    /// "-s" of more than three letters: a plural, mostly.
    case s
    case other
}

/// What lies between two lexemes.
enum Gap: Sendable {
    case none, space
    /// An empty line; no expression reaches across.
    case block
}

/// What a lexeme may mean.
enum Term: Hashable, Sendable {
    case month(Int)
    case weekday(Int)
    case season(CalendarSeason)
    case unit(TimeUnit)
    case units(TimeUnit)
    case number(Int)
    case ordinal(Int)
    case dayPart(DayPart)
    /// Value and number of digits.
    case digits(Int, count: Int)
    case reference(TimeReference)
    /// The TIMEX3 value of "daily", "weekly".
    case frequency(String)
    case holiday(Holiday)
    case keyword(Keyword)
    /// A thing that is counted by thousands: "people", "troops".
    case counted
    case tense(Tense)
    case mark(Mark)
    /// A digit run too long to be of use.
    case longDigits
    case other
}

/// Marks that the recognisers tell apart.
enum Mark: Sendable {
    case comma, period, colon, hyphen, dash, slash, apostrophe, opening, closing, quote, currency, percent, stop, other
}

/// Whether a clause looks back or ahead; a reporting verb ("said") does neither for what it reports.
enum Tense: String, Sendable, CaseIterable {
    case past, future, reporting
}
