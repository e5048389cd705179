import Linguistics
import TestSupport
import Testing
import TextModel

@Suite struct NameRecognizerTests {
    @Test(arguments: [
        "[Russian|demonym] President [Vladimir Putin|person] met [NATO|organization] chief [Mark Rutte|person].",
        "The [WHO|organization] and the [US|country] signed it.",
        "The who of it asked us to say how it is.",
        "[People's Republic of China|country] officials read the [People's Daily|organization].",
        "[South Korean|demonym] officials visited the [United Arab Emirates|country].",
        "[Turkiye|country], [Türkiye|country] and [Turkey|country] ate turkey.",
        "A court in [The Hague|place] read [The Guardian|organization].",
        "The guardian of the sun went up the hill.",
        "[Britons|demonym] and [Kurds|group] protested against [Western|demonym] media.",
    ])
    func theRegistersNamesAreFound(row: String) throws { #expect(try NameRows.found(in: row) == row) }

    @Test(arguments: [
        "A [Russian|demonym]-linked group and anti-[Azerbaijani|demonym] rhetoric worry the [US|country]-led bloc.",
        "[Moscow|place]-[Baku|place] relations are tense.",
        "[Al-Shabaab|organization] fought in [Guinea-Bissau|country] and [Nagorno-Karabakh|place].",
        "A well-known mid-June follow-up.",
        "[Jean-Pierre Dupont|person] and [Bashar al-Assad|person] spoke.",
    ])
    func onlyTheNamedPartOfACompoundIsAName(row: String) throws { #expect(try NameRows.found(in: row) == row) }

    @Test(arguments: [
        "The [[Russian|demonym] Defense Ministry|organization] denied it.",
        "The [Bank of Baroda|organization] and the [University of Portsmouth|organization] merged.",
        "Officials at the [Ministry of Foreign Affairs of [Azerbaijan|country]|organization] protested.",
        "[Centre for Strategic Studies|organization] and [Ministry of Trade and Industry|organization] agreed.",
        "He bought [Xwei Holdings Group|organization] yesterday for nothing at all.",
        "He works for [Sputnik [Azerbaijan|country]|organization] in [Baku|place].",
        "The ministry and the bank of the river.",
        "The Ministry denied it.",
    ])
    func bodiesTellByTheirHeads(row: String) throws { #expect(try NameRows.found(in: row) == row) }

    @Test(arguments: [
        "[[Russian|demonym] forces|organization] surrounded the village.",
        "[[Azerbaijani|demonym] special forces|organization] and the [[Turkish|demonym] army|organization] moved.",
        "A [Russian|demonym] police officer and [Russian|demonym] influence.",
        "Forces of nature moved the army.",
    ])
    func statesForcesAreBodies(row: String) throws { #expect(try NameRows.found(in: row) == row) }

    @Test(arguments: [
        "The [Gaza War|event] and the [Battle of Kursk|event] ended.",
        "[Operation Sindoor|event] and [Hurricane Katrina|event] were discussed.",
        "The [Treaty of Lisbon|law] and the [Patriot Act|law] apply.",
        "The [Individual Partnership Action Plan|law] ([IPAP|law]) was signed.",
        "The war in [Ukraine|country] and a treaty with [Armenia|country].",
        "The battle of wits was an act of faith.",
    ])
    func eventsAndLawsTellByTheirHeads(row: String) throws { #expect(try NameRows.found(in: row) == row) }

    @Test(arguments: [
        "Troops stood near [Zelenivka|place] in the [Gadabay district|place].",
        "He was born in [Gyumri|place], [Armenia|country], near [Lake Sevan|place].",
        "[Kenya|country]'s provinces of [Samburu|place], [Kitui|place] and [Mombasa|place] voted.",
        "The village of [Kalbajarli|place] burned.",
        "In the district near the lake.",
        "[Baku|place] received modern [Bayraktar|product] drones.",
    ])
    func placesTellByTheWordsAround(row: String) throws { #expect(try NameRows.found(in: row) == row) }
}
