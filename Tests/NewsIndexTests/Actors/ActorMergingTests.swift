import Extraction
import Testing
import TextModel

@testable import NewsIndex

struct ActorMergingTests {
    @Test func oneFullNameInTwoArticlesIsOneActor() {
        let merged = generation(
            ArticleDraft(name: "1", text: "Angela Merkel spoke.", actors: [person("Angela Merkel")]),
            ArticleDraft(name: "2", text: "Angela Merkel left.", actors: [person("Angela Merkel")]))
        #expect(merged.actors.map(\.id) == ["angela-merkel"])
        #expect(merged.actors[0].mentions.count == 2)
        #expect(merged.actors[0].articleCount == 2)
    }

    @Test func twoJohnsonsStayTwo() {
        let merged = generation(
            ArticleDraft(name: "1", text: "Johnson won the sprint.", actors: [person("Johnson")]),
            ArticleDraft(name: "2", text: "Johnson sold the shop.", actors: [person("Johnson")]))
        #expect(merged.actors.map(\.id) == ["johnson", "johnson-person"])
        #expect(merged.articles.map { $0.analysis.mentions.map(\.actor) } == [["johnson"], ["johnson-person"]])
    }

    @Test func aLastNameWithoutContextIsNotTheFullNameElsewhere() {
        let merged = generation(
            ArticleDraft(name: "1", text: "Boris Johnson spoke.", actors: [person("Boris Johnson")]),
            ArticleDraft(name: "2", text: "Johnson won the sprint.", actors: [person("Johnson")]))
        #expect(merged.actors.map(\.id) == ["boris-johnson", "johnson"])
    }

    @Test(arguments: [
        // The side.
        [person("Putin", partOf: "russia")],
        // A companion.
        [person("Putin"), person("Dmitry Peskov")],
    ])
    func aLastNameIsTheOneFullNameOfTheCorpusWhenTheContextAgrees(actors: [ArticleActor]) {
        let russia = country("Russia", "RU")
        let merged = generation(
            ArticleDraft(
                name: "1", text: "Vladimir Putin met Dmitry Peskov in Russia.",
                actors: [person("Vladimir Putin", partOf: "russia"), person("Dmitry Peskov"), russia]),
            ArticleDraft(name: "2", text: "Putin called. Dmitry Peskov listened.", actors: actors))
        #expect(merged.actor("putin") == nil)
        #expect(merged.redirects["putin"] == "vladimir-putin")
        #expect(merged.actor("vladimir-putin")?.articleCount == 2)
        #expect(
            merged.actor("vladimir-putin")?.alternateNames == [AlternateName(name: "Putin", kind: .short, count: 1)])
        #expect(merged.articles[1].analysis.mentions.first?.actor == "vladimir-putin")
    }

    @Test func aCountryInTheSameSentenceIsContext() {
        let merged = generation(
            ArticleDraft(
                name: "1", text: "Vladimir Putin rules Russia.",
                actors: [person("Vladimir Putin"), country("Russia", "RU")]),
            ArticleDraft(
                name: "2", text: "Putin spoke of Russia.", actors: [person("Putin"), country("Russia", "RU")]))
        #expect(merged.actors.map(\.id) == ["russia", "vladimir-putin"])
    }

    @Test func aCountryOfAnotherSentenceIsNoContext() {
        let merged = generation(
            ArticleDraft(
                name: "1", text: "Boris Johnson left. France is big.",
                actors: [person("Boris Johnson"), country("France", "FR")]),
            ArticleDraft(
                name: "2", text: "Johnson runs. France is big.", actors: [person("Johnson"), country("France", "FR")]))
        #expect(merged.actors.map(\.id) == ["boris-johnson", "france", "johnson"])
    }

    @Test func twoFullNamesLeaveALastNameAlone() {
        let merged = generation(
            ArticleDraft(name: "1", text: "Boris Johnson spoke.", actors: [person("Boris Johnson", partOf: "uk")]),
            ArticleDraft(name: "2", text: "Lyndon Johnson spoke.", actors: [person("Lyndon Johnson", partOf: "uk")]),
            ArticleDraft(name: "3", text: "Johnson spoke.", actors: [person("Johnson", partOf: "uk")]))
        #expect(merged.actors.map(\.id) == ["boris-johnson", "johnson", "lyndon-johnson"])
    }

    @Test func anotherSideSpeaksAgainstALastName() {
        let merged = generation(
            ArticleDraft(
                name: "1", text: "Boris Johnson met Ann Bell.",
                actors: [person("Boris Johnson", partOf: "united-kingdom"), person("Ann Bell")]),
            ArticleDraft(
                name: "2", text: "Johnson met Ann Bell.",
                actors: [person("Johnson", partOf: "jamaica"), person("Ann Bell")]))
        #expect(merged.actors.map(\.id) == ["ann-bell", "boris-johnson", "johnson"])
    }

    @Test func anAcronymLeadsToTheOneActorThatHasIt() {
        let merged = generation(
            ArticleDraft(
                name: "1", text: "The International Monetary Fund (IMF) lends.",
                actors: [organization("International Monetary Fund", acronym: "IMF")]),
            ArticleDraft(name: "2", text: "The IMF lends.", actors: [organization("IMF")]))
        #expect(merged.actors.map(\.id) == ["international-monetary-fund"])
        #expect(merged.redirects["imf"] == "international-monetary-fund")
    }

    @Test func anAcronymOfTwoActorsLeadsToNeither() {
        let merged = generation(
            ArticleDraft(
                name: "1", text: "Press Association (PA)", actors: [organization("Press Association", acronym: "PA")]),
            ArticleDraft(
                name: "2", text: "Palestinian Authority (PA)",
                actors: [organization("Palestinian Authority", acronym: "PA")]),
            ArticleDraft(name: "3", text: "The PA said.", actors: [organization("PA")]))
        #expect(merged.actors.map(\.id) == ["pa", "palestinian-authority", "press-association"])
    }

    @Test func unnamedSourcesStayOnePerArticle() {
        let merged = generation(
            ArticleDraft(
                name: "1", text: "Survivors spoke.", actors: [actor("survivors", .unnamed, id: "survivors-aa")]),
            ArticleDraft(
                name: "2", text: "Survivors spoke.", actors: [actor("survivors", .unnamed, id: "survivors-bb")]))
        #expect(merged.actors.map(\.id) == ["survivors-aa", "survivors-bb"])
    }

    @Test func ofTwoTypesWithOneSlugTheBestKnownKeepsIt() {
        let place = actor("Georgia", .place)
        let merged = generation(
            ArticleDraft(name: "1", text: "Georgia votes.", actors: [place]),
            ArticleDraft(name: "2", text: "Georgia votes.", actors: [country("Georgia", "GE")]),
            ArticleDraft(name: "3", text: "Georgia votes.", actors: [country("Georgia", "GE")]))
        #expect(merged.actor("georgia")?.type == .country)
        #expect(merged.actor("georgia-place")?.type == .place)
    }

    @Test func whomAnActorBelongsToNeverGoesInACircle() {
        let merged = generation(
            ArticleDraft(
                name: "1", text: "Red Front and Blue Front",
                actors: [
                    actor("Red Front", .group, partOf: "blue-front"), actor("Blue Front", .group, partOf: "red-front"),
                    actor("Green Front", .group, partOf: "nobody"),
                ]))
        #expect(merged.actors.compactMap(\.partOf).count == 1)
        #expect(merged.actor("green-front")?.partOf == nil)
    }

    @Test func aPublisherIsAnActorEvenWhereNoArticleMentionsIt() {
        let merged = generation(
            ArticleDraft(
                name: "1", text: "The Daily Echo", publisher: "Daily Echo", actors: [organization("Daily Echo")]),
            ArticleDraft(name: "2", text: "Nothing", publisher: "Evening Star"))
        #expect(merged.articles.map(\.publisher) == ["daily-echo", "evening-star"])
        #expect(merged.actor("evening-star")?.mentions.isEmpty == true)
    }
}
