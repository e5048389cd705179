import Extraction
import Testing

@testable import NewsIndex

struct ActorOverridesTests {
    private let britain = ArticleDraft(
        name: "1", text: "Britain spoke of France.", actors: [actor("Britain", .country), actor("France", .country)],
        claims: [ClaimDraft(claimant: "britain", content: "spoke", about: ["france"])],
        events: [EventDraft(title: "spoke", date: "2025-01-01", agents: ["britain"])])
    private let kingdom = ArticleDraft(
        name: "2", text: "The United Kingdom left.", actors: [actor("United Kingdom", .country)])

    @Test func mergedActorsAreOne() {
        let merge = ActorOverrides.Merge(into: "united-kingdom", actors: ["britain"])
        let merged = generation(britain, kingdom, overrides: ActorOverrides(merges: [merge]))
        #expect(merged.actors.map(\.id) == ["france", "united-kingdom"])
        #expect(merged.redirects["britain"] == "united-kingdom")
        #expect(merged.claims[0].claim.claimant?.actor == "united-kingdom")
        #expect(merged.claims[0].claim.attribution.first?.actor == "united-kingdom")
        #expect(merged.events[0].actors.map(\.actor) == ["united-kingdom"])
    }

    @Test func whoeverHasAnAddedNameIsTheActor() {
        let overrides = ActorOverrides(names: ["united-kingdom": ["BRITAIN", "Albion"]])
        let merged = generation(britain, kingdom, overrides: overrides)
        #expect(merged.actor("united-kingdom")?.alternateNames.map(\.name) == ["Albion", "BRITAIN", "Britain"])
        #expect(merged.actors(named: "albion") == ["united-kingdom"])
    }

    @Test func ignoredActorsAreNowhere() {
        let merged = generation(britain, kingdom, overrides: ActorOverrides(ignored: ["britain"]))
        #expect(merged.actor("britain") == nil)
        #expect(merged.articles[0].analysis.mentions.map(\.actor) == ["france"])
        #expect(merged.claims[0].claim.claimant == nil)
        #expect(merged.claims[0].claim.attribution.first?.actor == nil)
        #expect(merged.claims[0].claim.attribution.first?.description == "britain")
        #expect(merged.events[0].actors.isEmpty)
    }

    @Test func aNameCanBeShownOtherwise() {
        let merged = generation(britain, overrides: ActorOverrides(renames: ["britain": "Great Britain"]))
        #expect(merged.actor("britain")?.name == "Great Britain")
    }

    @Test func anActorCanBeAnotherInSomeArticles() {
        let again = ArticleDraft(name: "3", text: "Britain won.", actors: [actor("Britain", .country)])
        let split = ActorOverrides.Split(actor: "britain", articles: ["a_3"], name: "Team GB")
        let merged = generation(britain, again, overrides: ActorOverrides(splits: [split]))
        #expect(merged.articles.map { $0.analysis.mentions.map(\.actor).first } == ["britain", "team-gb"])
    }

    @Test func theGenerationKnowsTheOverrides() {
        let plain = generation(britain)
        let other = generation(britain, overrides: ActorOverrides(ignored: ["nobody"]))
        #expect(plain.id != other.id)
    }
}
