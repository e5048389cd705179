import Resources

/// What single words mean to the recognisers, from the bundled lists.
struct Vocabulary: Sendable {
    private var terms: [String: Term] = [:]

    init(_ library: ResourceLibrary) throws(ResourceError) {
        for word in try library.list("counted-nouns").entries { terms[word] = .counted }
        for (word, term) in try Self.rows("tense-cues", in: library, { Tense(rawValue: $0).map(Term.tense) }) {
            terms[word] = term
        }
        for keyword in Keyword.allCases { terms[keyword.rawValue] = .keyword(keyword) }
        for (word, term) in try Self.rows("months", in: library, { Int($0).map(Term.month) }) { terms[word] = term }
        for (word, term) in try Self.rows("weekdays", in: library, { Int($0).map(Term.weekday) }) { terms[word] = term }
        for (word, term) in try Self.rows("number-words", in: library, { Int($0).map(Term.number) }) {
            terms[word] = term
        }
        for (word, term) in try Self.rows("ordinal-words", in: library, { Int($0).map(Term.ordinal) }) {
            terms[word] = term
        }
        for (word, term) in try Self.rows("seasons", in: library, Self.season) { terms[word] = term }
        for (word, term) in try Self.rows("time-units", in: library, Self.unit) { terms[word] = term }
        for (word, term) in try Self.rows("day-parts", in: library, { DayPart(rawValue: $0).map(Term.dayPart) }) {
            terms[word] = term
        }
        for (word, term) in try Self.rows("time-references", in: library, Self.reference) { terms[word] = term }
        for (word, term) in try Self.rows("time-frequencies", in: library, { Term.frequency($0) }) {
            terms[word] = term
        }
        for (word, term) in try Self.rows("holidays", in: library, { Holiday($0).map(Term.holiday) }) {
            terms[word] = term
        }
    }

    /// The meaning of a word in whatever case; only words of ASCII letters mean anything.
    func term(_ word: ArraySlice<UInt8>) -> Term {
        guard word.count <= 15 else { return .other }
        let lower = String(decoding: word.map { Glyph.isUpper($0) ? $0 + 32 : $0 }, as: UTF8.self)
        return terms[lower] ?? .other
    }

    private static func rows(_ name: String, in library: ResourceLibrary, _ read: (String) -> Term?)
        throws(ResourceError) -> [(String, Term)]
    {
        var rows: [(String, Term)] = []
        for (number, row) in try library.table(name, columns: 2).enumerated() {
            guard let term = read(row[1]) else {
                throw .malformed(file: "\(name).tsv", line: number + 2, reason: "\(row[1]) is no value of this table")
            }
            rows.append((row[0], term))
        }
        return rows
    }

    private static func season(_ value: String) -> Term? {
        CalendarSeason.allCases.first { $0.timex == value }.map(Term.season)
    }

    private static func reference(_ value: String) -> Term? { TimeReference(rawValue: value).map(Term.reference) }

    private static func unit(_ value: String) -> Term? {
        guard value.hasSuffix("+"), let unit = TimeUnit(rawValue: String(value.dropLast())) else {
            return TimeUnit(rawValue: value).map(Term.unit)
        }
        return .units(unit)
    }
}
