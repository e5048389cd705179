import Chronology
import Testing

/// Years and days that the text itself fixes, without any day of publication.
@Suite struct AnaphoricDateTests {
    @Test(arguments: [
        "In [late June 2025|2025-06-21/2025-06-30], relations soured. On [June 27|2025-06-27], forces stormed homes.",
        "On [July 21|2024-07-21], the navies began an exercise called \"SEAGUARD-[2024|2024]\".",
        "It began in [winter 2021|2021-24].\n\nThen came quarrels from [early 2022 to summer|2022-01~/2022-07~].\n\n"
            + "The final straw was an agreement in [August|2022-08].",
        "He left on [January 5, 2024|2024-01-05], after the vote of [December 20|2023-12-20].",
    ])
    func aMissingYearIsTakenFromAPlainNeighbour(_ notation: String) throws {
        #expect(try Tagging().dates(notation) == notation)
    }

    @Test(arguments: [
        "The war began in [2014|2014]. On [June 27|XXXX-06-27], forces stormed homes.",
        "Since the ceasefire of [November 10, 2020|2020-11-10] it was calm. It was good. It was fine. They met on "
            + "[June 27|XXXX-06-27].",
        "He ruled from [1994 to 1997|1994/1997]. In [December|XXXX-12] a plane fell.",
    ])
    func aYearInTheBackgroundCompletesNothing(_ notation: String) throws {
        #expect(try Tagging().dates(notation) == notation)
    }

    @Test(arguments: [
        "He left on [May 3, 2024|2024-05-03]. [Two days later|2024-05-05] he returned.",
        "He left on [May 3, 2024|2024-05-03]. [That day|2024-05-03] it rained; [the following month|2024-06] not.",
        "He left on [May 3, 2024|2024-05-03], and at [10:30 am|2024-05-03] he was gone.",
        "[Two days later|-] he returned, and [that day|-] it rained.",
    ])
    func distancesAreCountedFromTheDateBefore(_ notation: String) throws {
        #expect(try Tagging().dates(notation) == notation)
    }

    @Test func theFindingNamesTheDateThatFixedIt() throws {
        let found = try Tagging().expressions("In late June 2025 it began. On June 27 it ended.")
        #expect(found.map(\.date.basis) == [.explicit, .anaphoric])
        #expect(found.last?.date.anchor?.description == "2025-06-01")
    }
}
