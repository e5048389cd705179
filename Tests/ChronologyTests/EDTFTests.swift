import Chronology
import Testing

@Suite struct EDTFTests {
    @Test(arguments: [
        "2025", "2025-06", "2025-06-27", "2025-06~", "2025-06-27~", "2024-24", "2024-24~", "202X", "20XX", "2025-XX",
        "2025-06-XX", "2025-XX-XX", "2014/..", "../2025-06", "2025-06-27/2025-07-01", "2025-01~/2025-07~",
        "XXXX-08-17", "XXXX-08", "[..2025-08-17]", "[2025-06-27..]", "[2025-06-27..2025-07-01]", "XXXX-02-29",
    ])
    func whatIsReadIsPrintedAlike(_ text: String) {
        #expect(EDTF(text)?.description == text)
    }

    @Test(arguments: [
        "", " 2025", "2025 ", "25", "2025-6", "2025-13", "2025-02-29", "2025-06-31", "0000", "-2025", "Y12025",
        "2025?", "2025-06%", "2025~-06", "202X~", "2XXX", "XXXX", "2025-XX-27", "2025-06-2X", "2025-33", "2025-06-XX~",
        "../..", "2025/", "/2025", "2025/2024", "2025/2026/2027", "2025-06-27T10:00:00Z", "XXXX-13", "XXXX-02-30",
        "XXXX-08~", "[2025-06..]", "[2025-07-01..2025-06-27]", "[2025-06-27..2025-06-27]", "[..]", "[]", "[2025-06-27]",
        "{2025-06-27..}", "２０２５", "2025-06-27\u{0}",
    ])
    func whatTheContractDoesNotAllowIsRefused(_ text: String) {
        #expect(EDTF(text) == nil)
    }

    @Test(arguments: [
        ("2025", "2025-01-01", "2025-12-31"), ("2025-06", "2025-06-01", "2025-06-30"),
        ("2025-06-27", "2025-06-27", "2025-06-27"), ("2025-06~", "2025-06-01", "2025-06-30"),
        ("2024-24", "2024-12-01", "2025-02-28"), ("2023-24", "2023-12-01", "2024-02-29"),
        ("2025-21", "2025-03-01", "2025-05-31"), ("202X", "2020-01-01", "2029-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"), ("2025-06-XX", "2025-06-01", "2025-06-30"),
        ("2014/..", "2014-01-01", nil),
        ("../2025-06", nil, "2025-06-30"), ("[2025-06-27..]", "2025-06-27", nil), ("[..2025-08-17]", nil, "2025-08-17"),
        ("2025-06-27/2025-07", "2025-06-27", "2025-07-31"), ("XXXX-08-17", nil, nil), ("XXXX-08", nil, nil),
    ])
    func itSpansTheDaysFromEarliestToLatest(_ text: String, _ earliest: String?, _ latest: String?) {
        #expect(EDTF(text)?.earliest?.description == earliest)
        #expect(EDTF(text)?.latest?.description == latest)
    }

    @Test(arguments: [
        ("2025-06-21/2025-06-30", "late June 2025"), ("2025-06-11/2025-06-20", "mid-June 2025"),
        ("XXXX-06-27", "27 June, year unknown"), ("XXXX-08", "August, year unknown"), ("2024-24", "winter 2024"),
        ("2014/..", "since 2014"), ("../2025-06", "until June 2025"), ("[2025-06-27..]", "on or after 27 June 2025"),
        ("[..2025-08-17]", "on or before 17 August 2025"), ("2025-06-27", "27 June 2025"),
        ("2025-06~", "about June 2025"),
        ("2025-06-23/2025-06-29", "week of 23 June 2025"), ("2025-04/2025-06", "2nd quarter of 2025"),
        ("199X", "the 1990s"), ("19XX", "the 20th century"), ("2008/2012", "2008 to 2012"),
    ])
    func itIsToldInWords(_ text: String, _ label: String) {
        #expect(EDTF(text)?.label == label)
    }

    @Test(arguments: [
        ("2025-06-27", DatePrecision.day), ("2025-06-23/2025-06-29", .week), ("2025-06-24/2025-06-30", .interval),
        ("2025-06", .month), ("2024-24", .season), ("2025-07/2025-09", .quarter), ("2025-08/2025-10", .interval),
        ("2025", .year), ("202X", .decade), ("20XX", .century), ("2014/..", .interval), ("XXXX-06-27", .day),
        ("XXXX-06", .month), ("[2025-06-27..]", .interval),
    ])
    func itKnowsHowPreciseItIs(_ text: String, _ precision: DatePrecision) {
        #expect(EDTF(text)?.precision == precision)
    }

    @Test(arguments: [
        ("2025-06-27", "2025-06", true, true), ("2025-06", "2025-06-27", true, false),
        ("2025-06", "2025-07", false, false),
        ("2025-06-28/2025-07-02", "2025-06", true, false), ("2014/..", "2025", true, false),
        ("[..2025-06-01]", "2025-06", true, false), ("[2025-07-01..]", "2025-06", false, false),
        ("XXXX-06-27", "2025-06", true, false), ("XXXX-06-27", "2025-07", false, false),
        ("XXXX-02-29", "2025", false, false), ("XXXX-06-27", "XXXX-06", true, true),
        ("2025-06-27", "XXXX-06", true, true),
        ("XXXX-06-27", "2014/..", true, false), ("2025", "../2025-06", true, false),
    ])
    func itComparesByTheDaysItAllows(_ left: String, _ right: String, _ overlaps: Bool, _ isWithin: Bool) throws {
        let (left, right) = try (#require(EDTF(left)), #require(EDTF(right)))
        #expect(left.overlaps(right) == overlaps)
        #expect(right.overlaps(left) == overlaps)
        #expect(left.isWithin(right) == isWithin)
    }
}
