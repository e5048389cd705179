import Chronology
import Resources
import Testing
import TextModel

/// What holds for every text whatever.
@Suite struct TaggerLawTests {
    static let texts = [
        "two years later this week", "Q3 2024 early late Monday", "for a year about two years ago",
        "", " ", "\n\n\n", "\u{0}\u{0}", "June", "27", "of June 27,", "last", "the", "the past", "mid-", "-June",
        "éJune 27é", "June\u{A0}27,\u{202F}2025", "June 27\n\n2025", "٢٧ يونيو ٢٠٢٥ June 27 \u{202E}",
        "🇦🇿 on June 27 👩‍👩‍👧 2025",
        "since since since 2014 2014", "99999999999999999999 years ago", "999999999 years ago",
        "9999999 centuries later",
        "in year 9999 the next century", "December 31, 9999. The following day",
        "January 1, 1001 and a thousand years ago",
        "between 2008 and between 2012 and 2013", "June 27–July 1–July 3–July 5", "30 February 2025", "February 29",
        "the first half of 2025 of last year of 2024", "early early late mid-late June", "1/2/3/4/5", "10:30:20:10",
        "five hundred thousand hundred years", "a a a an an few few several", "\u{FEFF}2025", "' ' ' '80s", "12-12-12",
        "at at at 25:00 and 24:61", "\"“”‘’«»", "Jan. 5, 2024, Feb. 6, 2024",
    ]

    @Test(arguments: texts)
    func everySpanIsAValidStretchOfTheText(_ text: String) throws {
        for day in [nil, "2025-07-03", "0001-01-01", "9999-12-31"] {
            let found = try Tagging().expressions(text, on: day)
            let bytes = UTF8Text(text)
            #expect(found.allSatisfy { bytes.isValid($0.span) && !$0.span.isEmpty && !$0.rule.isEmpty })
            #expect(zip(found, found.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
        }
    }

    @Test(arguments: texts)
    func everyValueIsEDTFAndComesBack(_ text: String) throws {
        for expression in try Tagging().expressions(text, on: "2025-07-03") {
            #expect(expression.date.edtf == expression.date.edtf.flatMap { EDTF($0.description) })
        }
    }

    @Test(arguments: [
        ("1", 200_000), ("\u{0}", 200_000), ("🇦🇿", 200_000), ("م", 200_000), ("'s ", 200_000), ("last ", 20_000),
        ("27 June ", 20_000), ("June–", 20_000), ("between 2008 and ", 20_000), ("the past ", 20_000),
        ("5 to ", 20_000),
    ])
    func longLinesAreNoTrouble(_ piece: String, _ bytes: Int) throws {
        let text = String(repeating: piece, count: bytes / piece.utf8.count)
        let found = try Tagging().expressions(text, on: "2025-07-03")
        #expect(found.allSatisfy { $0.span.end <= text.utf8.count })
    }

    @Test func equalTextsGiveEqualFindings() throws {
        let text = "On June 27, 2025 and last week, since 2014, every Tuesday for years."
        let (first, second) = try (Tagging(), Tagging())
        #expect(first.expressions(text, on: "2025-07-03") == second.expressions(text, on: "2025-07-03"))
    }
}
