import Extraction
import Testing
import TextModel

/// What a claim says of itself: act, certainty, direction, chain, quantities.
@Suite struct ClaimReadingTests {
    private func claim(_ text: String) throws -> Claim? {
        try Samples.analysis(text).claims.first { $0.voice == .sourced }
    }

    @Test(arguments: [
        ("Smith said that the bridge was closed.", ClaimAct.assert),
        ("Smith denied that the bridge was closed.", .deny),
        ("The president accused the rebels of war crimes.", .accuse),
        ("Smith admitted that he was wrong.", .admit),
        ("The minister promised to resign.", .promise),
        ("The union threatened to strike.", .threaten),
        ("The union demanded an apology.", .demand),
        ("France proposed opening a consulate.", .propose),
        ("Experts predict that prices will rise.", .predict),
        ("Critics questioned the need for the law.", .question),
    ])
    func hasAnAct(_ text: String, _ act: ClaimAct) throws {
        #expect(try claim(text)?.act == act)
    }

    @Test(arguments: [
        ("Smith said that the bridge was closed.", Factuality.certain, Polarity.positive),
        ("Smith said that the bridge was not closed.", .certainNot, .negative),
        ("Smith said that the bridge may be closed.", .possible, .positive),
        ("Smith said that the bridge will be closed.", .probable, .positive),
        ("The union demanded an apology.", .underspecified, .positive),
        ("Smith said that it was not only the bridge.", .certain, .positive),
    ])
    func isSureAndPointsOneWay(_ text: String, _ factuality: Factuality, _ polarity: Polarity) throws {
        let claim = try claim(text)
        #expect(claim?.factuality == factuality)
        #expect(claim?.polarity == polarity)
    }

    @Test func aChainEndsWithTheOutletAndNamesWhoCarriedIt() throws {
        let text = "In a statement published by the newspaper Hürriyet, Smith suggested that the bridge was closed."
        let links = try claim(text)?.attribution ?? []
        #expect(links.map(\.role) == [.claimant, .relay, .outlet])
        #expect(links.map(\.level) == [1, 2, 3])
        #expect(links.dropFirst().first?.description.contains("Hürriyet") == true)
    }

    @Test func aClaimInAClaimReachedUsThroughTheOuterOne() throws {
        let analysis = try Samples.analysis("Reuters reported that Smith said that the bridge was closed.")
        let inner = analysis.claims.last { $0.voice == .sourced }
        #expect(inner?.attribution.map(\.description) == ["Smith", "Reuters", "unspecified"])
    }

    @Test(arguments: [
        ("Smith said that about 50 people were hurt.", 45.0, 55.0, nil as String?),
        ("Smith said that at least 10 soldiers died.", 10, nil, nil),
        ("Smith said that dozens of tanks were lost.", 24, 99, nil),
        ("Smith said that it cost $3.2 million.", 3_200_000, 3_200_000, "USD"),
        ("Smith said that 12 percent agreed.", 12, 12, "percent"),
    ])
    func countsWithBounds(_ text: String, _ least: Double?, _ greatest: Double?, _ unit: String?) throws {
        let quantity = try claim(text)?.quantities.first
        #expect(quantity?.min == least)
        #expect(quantity?.max == greatest)
        #expect(quantity?.unit == unit)
    }

    @Test func conjunctsOfUnlikeDirectionAreTwoClaims() throws {
        let text = "Smith claimed the arrests in the town were part of an inquiry and were not ethnically motivated."
        let analysis = try Samples.analysis(text)
        let contents = analysis.claims.map { claim in claim.content.map { analysis.article.body[$0.span] } }
        #expect(
            contents == [
                ["the arrests in the town were part of an inquiry"],
                ["the arrests in the town", "were not ethnically motivated"],
            ])
        #expect(analysis.claims.map(\.polarity) == [.positive, .negative])
    }
}
