import Extraction
import Testing

@testable import NewsIndex

struct ResourceQueryTests {
    private let generation: Generation

    init() {
        let russia = country("Russia", "RU")
        let kremlin = actor("Kremlin", .organization, partOf: "russia")
        generation = NewsIndexTests.generation(
            ArticleDraft(
                name: "1", text: "Russia denied it. The Kremlin agreed. Chad asked.", publisher: "Echo",
                published: "2025-01-02", actors: [russia, kremlin, country("Chad", "TD")],
                claims: [
                    ClaimDraft(claimant: "russia", content: "denied", about: ["chad"], act: .deny, confidence: 0.5),
                    ClaimDraft(claimant: "kremlin", content: "agreed", about: ["chad"]),
                    ClaimDraft(claimant: "chad", content: "asked", about: ["russia"], act: .question, confidence: 0.9),
                ]),
            ArticleDraft(
                name: "2", text: "Russia promised. It rained.", published: "2025-03-04", actors: [russia],
                claims: [
                    ClaimDraft(claimant: "russia", content: "promised", act: .promise),
                    ClaimDraft(claimant: nil, content: "rained"),
                ]),
            ArticleDraft(name: "3", text: "Nothing"))
    }

    private func claims(_ filters: (String, [String])..., sort: [SortKey] = []) -> [Int] {
        generation.claims(
            matching: ResourceQuery(filters: filters.map { FieldFilter(field: $0, values: $1) }, sort: sort))
    }

    @Test(arguments: [
        ("claimant", ["russia"], [0, 3]), ("claimant", ["russia", "chad"], [0, 2, 3]), ("about", ["chad"], [0, 1]),
        ("actor", ["chad"], [0, 1, 2]), ("act", ["deny"], [0]), ("voice", ["outlet"], [4]),
        ("article", ["a_2"], [3, 4]), ("publisher", ["echo"], [0, 1, 2]), ("claimant.within", ["russia"], [0, 1, 3]),
        ("claimant.type", ["organization"], [1]), ("type", ["claim"], [0, 1, 2, 3, 4]), ("claimant", ["nobody"], []),
        ("claimant", ["Russia"], []), ("attribution.actor", ["kremlin"], [1]), ("nonsense", ["x"], []),
    ])
    func oneFilter(field: String, values: [String], found: [Int]) {
        #expect(claims((field, values)) == found)
    }

    @Test func filtersAreAnd() {
        #expect(claims(("claimant.within", ["russia"]), ("about", ["chad"]), ("act", ["deny"])) == [0])
        #expect(claims(("actor", ["russia"]), ("actor", ["chad"])) == [0, 2])
    }

    @Test func sortsBreakTiesById() {
        let byConfidence = [SortKey(field: "confidence", isDescending: false)]
        #expect(claims(sort: byConfidence).prefix(2) == [0, 2])
        #expect(claims(("claimant", ["russia"]), sort: [SortKey(field: "confidence", isDescending: true)]) == [3, 0])
    }

    @Test func missingValuesComeLastInBothDirections() {
        for isDescending in [true, false] {
            let sort = [SortKey(field: "datePublished", isDescending: isDescending)]
            #expect(generation.articles(matching: ResourceQuery(sort: sort)).last == 2)
        }
        #expect(generation.articles(matching: ResourceQuery()) == [1, 0, 2])
    }

    @Test func actorsComeBestKnownFirst() {
        let ids = generation.actors(matching: ResourceQuery()).map { generation.actors[$0].id }
        #expect(ids == ["russia", "chad", "kremlin", "echo"])
    }

    @Test(arguments: [("RUSSIA", ["russia"]), ("kremlin", ["kremlin"]), ("Nowhere", [])])
    func actorsAreFoundByName(name: String, ids: [String]) {
        #expect(generation.actors(named: name) == ids)
    }

    @Test func everySortAndFilterOfTheSchemaIsKnown() {
        #expect(
            ListSchema.claims.filters.contains { $0.name == "act" && $0.allowed == ClaimAct.allCases.map(\.rawValue) })
        #expect(ListSchema.claims.filters.contains { $0.name == "claimant.within" && $0.namesActor })
        #expect(ListSchema.claims.sorts == ["article", "confidence", "dateOf", "dateSaid", "id"])
        #expect(ListSchema.events.defaultSort == [SortKey(field: "date", isDescending: false)])
    }
}
