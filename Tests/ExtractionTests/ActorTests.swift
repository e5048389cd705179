import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct ActorTests {
    /// One row for every sieve of ``ActorResolver``, and for each sense.
    @Test(arguments: [
        // full name, then surname
        "[Angela Merkel|angela-merkel] met the mayor. Later [Merkel|angela-merkel] left.",
        // a family name shared in a coordination
        "[Tomas|tomas-novakov] and [Pavel Novakov|pavel-novakov] were released.",
        // demonym, country
        "[French|france] farmers blocked a road in [Belgium|belgium].",
        // an acronym beside its full name, then alone
        "The [National Front for Rivers|national-front-for-rivers] ([NFR|national-front-for-rivers]) split. The [NFR|national-front-for-rivers] lost.",
        // a force of a country
        "[[French|france] special forces|french-special-forces] landed.",
        // two people of one family name stay two
        "[Boris Johnson|boris-johnson] and [Lyndon Johnson|lyndon-johnson] never met.",
    ])
    func areResolved(_ row: String) throws {
        let found = try Samples.analysis(MarkedText(row).text).markedMentions
        #expect(found == row)
    }

    @Test(arguments: [
        // acts, is addressed, has relations: the government
        ("Ankara rejected the offer.", "Ankara", "turkey"),
        ("He delivered a protest to Moscow.", "Moscow", "russia"),
        ("Relations between Kyiv and Warsaw are good.", "Warsaw", "poland"),
        ("It damaged Tokyo’s influence in the region.", "Tokyo", "japan"),
        ("The Kremlin said nothing.", "Kremlin", "russia"),
        // is somewhere, is held somewhere: the city
        ("They met in Ankara.", "Ankara", "ankara"),
        ("She flew to Moscow on Friday.", "Moscow", "moscow"),
        ("The Warsaw office was closed.", "Warsaw", "warsaw"),
        ("Police closed Tokyo’s airport.", "Tokyo", "tokyo"),
    ])
    func aCapitalIsTheGovernmentOrTheCity(_ text: String, _ name: String, _ actor: String) throws {
        let analysis = try Samples.analysis(text)
        let mention = analysis.mentions.first { analysis.article.body[$0.span] == name }
        #expect(mention?.actor == actor)
    }

    @Test func aRoleInTheTextIsADescription() throws {
        let analysis = try Samples.analysis("Kremlin spokesperson Dmitry Peskov spoke first.")
        let peskov = analysis.actors.first { $0.id == "dmitry-peskov" }
        #expect(peskov?.descriptions.map { analysis.article.body[$0] } == ["Kremlin spokesperson"])
        #expect(peskov?.partOf == "russia")
    }

    @Test func aSurnameOfTheRegisterNeedsItsCountryInTheArticle() throws {
        let without = try Samples.analysis("Mr Macron left early.")
        let with = try Samples.analysis("France lost. Mr Macron left early.")
        #expect(without.actors.map(\.id) == ["macron"])
        #expect(with.actors.map(\.id) == ["emmanuel-macron", "france"])
    }

    @Test func anUnnamedSourceBelongsToItsArticle() throws {
        let analysis = try Samples.analysis(
            "A senior French official said that talks had failed. Experts believe that talks go on.")
        let unnamed = analysis.actors.filter { $0.type == .unnamed }
        #expect(unnamed.map(\.id) == ["experts-sample22", "senior-french-official-sample22"])
        #expect(unnamed.last?.partOf == "france")
    }
}
