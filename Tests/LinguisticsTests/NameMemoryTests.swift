import Linguistics
import TestSupport
import Testing
import TextModel

@Suite struct NameMemoryTests {
    @Test(arguments: [
        """
        [Zorvan|person] Points Fingers at Former Allies

        [Anton Zorvan|person] said so. Then the crowd cheered [Zorvan|person].
        """,
        """
        ZORVAN SAYS DEAL IS DEAD

        Then [Anton Zorvan|person] said so.
        """.replacing("ZORVAN", with: "[ZORVAN|person]"),
        """
        [Kremlin|organization] Points Fingers at [Kyiv|place]

        [Moscow|place] denied it.
        """,
        """
        The [Zelmira Motors Group|organization] grew. Sales of [Zelmira|organization] rose.
        """,
    ])
    func aNameSeenClearlyOnceIsKnownEverywhere(row: String) throws { #expect(try NameRows.found(in: row) == row) }

    @Test(arguments: [
        "Five Ways to Cook Better Food at Home",
        "THIS IS THE END OF THE WORLD",
        "High risks",
    ])
    func titlesWithoutNamesHaveNone(row: String) throws { #expect(try NameRows.found(in: row) == row) }

    @Test func anEntityTellsItsEntryAndRule() throws {
        let entities = try NameRows.annotate("The Russian Defense Ministry praised Turkiye and the CSTO.").entities
        #expect(
            entities.map(\.known) == [
                "russian-ministry-of-defence", "russia", "turkey", "collective-security-treaty-organization",
            ])
        #expect(entities.map(\.isNested) == [false, true, false, false])
        #expect(entities.allSatisfy { !$0.rule.isEmpty })
    }
}
