import Testing

/// TIMEX3 values, for what has no EDTF value too; written on Thursday, 3 July 2025.
@Suite struct TimexTests {
    @Test(arguments: [
        "The [44-day|P44D] war lasted [three years|P3Y], or [5 1/2 hours|PT5.5H], for [years|PXY].",
        "After [weeks|PXW] of talks and [two to three days|PXD] of rest, [several months|PXM] passed.",
        "It took [more than two decades|P20Y] and [a week|P1W].",
        "They met [every Tuesday|XXXX-WXX-2] and [each month|P1M].",
        "They meet [daily|P1D], or six times [a week|P1W], or on [Sundays|XXXX-WXX-7].",
    ])
    func durationsAndSets(_ notation: String) throws {
        #expect(try Tagging().timex(notation, on: "2025-07-03") == notation)
    }

    @Test(arguments: [
        "He is [now|PRESENT_REF] here, [currently|PRESENT_REF], [at the moment|PRESENT_REF].",
        "He [recently|PAST_REF] left, as [previously|PAST_REF] said, and will [soon|FUTURE_REF] return.",
        "In [the past|PAST_REF] it needed help, in [the future|FUTURE_REF] it will not.",
        "In [recent months|PAST_REF] he fled; in [the coming months|PXM] he returns.",
    ])
    func vagueTimes(_ notation: String) throws {
        #expect(try Tagging().timex(notation, on: "2025-07-03") == notation)
    }

    @Test(arguments: [
        "It struck at [10:30 am on Tuesday|2025-07-01T10:30], not at [9 p.m. yesterday|2025-07-02T21:00].",
        "It struck [last night|2025-07-02TNI] and [Tuesday morning|2025-07-01TMO].",
        "It struck at [1030 GMT|2025-07-03T10:30].",
        "It struck [noon Tuesday|2025-07-01T12:00].",
    ])
    func timesOfDay(_ notation: String) throws {
        #expect(try Tagging().timex(notation, on: "2025-07-03") == notation)
    }

    @Test(arguments: [
        "[last week|2025-W26] and [last summer|2024-SU] and [the third quarter of 2024|2024-Q3]",
        "[last weekend|2025-W26-WE] of [late June 2025|2025-06]",
    ])
    func periods(_ notation: String) throws {
        #expect(try Tagging().timex(notation, on: "2025-07-03") == notation)
    }
}
