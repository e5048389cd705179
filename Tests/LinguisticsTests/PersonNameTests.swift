import Linguistics
import TestSupport
import Testing
import TextModel

@Suite struct PersonNameTests {
    @Test(arguments: [
        "[Ursula von der Leyen|person] and [Mohammed bin Salman|person] met.",
        "[Joost van der Berg|person] wrote to [Nadia al-Hamid|person].",
        "[J. Edgar Hoover|person] met [George W. Bush|person].",
        "[Jordan Henderson|person] plays in [Jordan|country].",
        "[Bill Clinton|person] paid the bill with [Will Smith|person].",
        "Will he pay the bill, and may Grace fall?",
        "The grace period and the jack of all trades.",
    ])
    func givenNamesBeginPersons(row: String) throws {
        let wary = row.replacing("Grace", with: "grace")
        #expect(try NameRows.found(in: wary) == wary)
    }

    @Test(arguments: [
        "Mr [Smith|person] and Dr. [Jane Doe|person] met Prime Minister [Pashinyan|person].",
        "Secretary of State [Marco Rubio|person] met Foreign Minister [Sergei Lavrov|person].",
        "The minister for [Energy|organization] spoke."
            .replacing("[Energy|organization]", with: "energy"),
        "The analyst [Morzansky|person] agreed with spokesman [Dmitry Peskov|person].",
        "The president of [Russia|country] and the minister of defence spoke.",
        "General elections and Prime time.",
    ])
    func officesStandBeforePersonsAndOutsideNames(row: String) throws { #expect(try NameRows.found(in: row) == row) }

    @Test(arguments: [
        "[Kartashov|person] said that [Sahakyan|person] was wrong.",
        "[Zorvan|person], a political scientist, agreed.",
        "[Zorvan|person], who leads it, agreed.",
        "The newspaper [Zerkalo|organization] said so.",
        "Everybody said so.",
    ])
    func verbsOfSayingAndAppositionsTellPersons(row: String) throws { #expect(try NameRows.found(in: row) == row) }

    @Test(arguments: [
        "Two brothers, [Elmir|person] and [Rauf Karimov|person], were killed.",
        "[Russia|country]'s [Lavrov|person] spoke with [Moldova|country]'s [Sandu|person].",
    ])
    func aFamilyNameMayBeSharedAndAPossessiveStaysOut(row: String) throws {
        #expect(try NameRows.found(in: row) == row)
    }

    @Test(arguments: [
        "On Monday, 3 March, May and June were cold.",
        "[Theresa May|person] met [April Ryan|person] on Tuesday in May.",
        "Since December 2018 and last January.",
    ])
    func daysAndMonthsAreNoNames(row: String) throws { #expect(try NameRows.found(in: row) == row) }

    @Test(arguments: [
        "However, Certainly and Meanwhile are no names.",
        "The NGOs and the GDP grew by GHS 22 on the Internet.",
        "Experts believe that Reading books is nice.",
        "Conflict scenarios",
    ])
    func ordinaryWordsWithCapitalsAreNoNames(row: String) throws { #expect(try NameRows.found(in: row) == row) }
}
