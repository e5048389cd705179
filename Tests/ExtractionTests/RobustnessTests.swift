import Chronology
import Extraction
import Testing
import TextModel

/// No text whatever may crash extraction, and every span holds.
@Suite struct RobustnessTests {
    static let mess: [String] = [
        "",
        " \n\n \t ",
        "\u{0}\u{0}\u{0} said \u{0} that \u{0}",
        String(repeating: "said ", count: 3_000),
        String(repeating: "“", count: 5_000),
        String(repeating: "“a ", count: 5_000) + String(repeating: "” said X. ", count: 5_000),
        String(repeating: "\"He said \"", count: 3_000),
        String(repeating: "Smith and ", count: 3_000) + "said that it rained.",
        String(repeating: "Smith, who said that ", count: 2_000),
        String(repeating: "(", count: 4_000) + "Smith" + String(repeating: ")", count: 4_000) + ", said it.",
        "👩‍👩‍👧‍👦 said that 🇦🇿 e\u{301}\u{302}\u{303} won. “Da\u{308}” 🎉, said Zoe\u{308}.",
        "\u{202E}Smith said that\u{202C} \u{200F}“yes”\u{200E}.",
        String(repeating: "a\n\n", count: 5_000),
        String(repeating: "Smith said.\n\n", count: 2_000),
    ]

    @Test(arguments: mess)
    func survivesAndSpansHold(_ text: String) throws {
        let analysis = try Samples.analysis(text)
        let body = analysis.article.body
        #expect(spans(of: analysis).allSatisfy(body.isValid))
        #expect(Set(analysis.claims.map(\.id)).count == analysis.claims.count)
        #expect(Set(analysis.actors.map(\.id)).count == analysis.actors.count)
    }

    /// Every claim repeats its sentence, so that one of many claims must not be long without bound.
    @Test func claimsInsideClaimsDoNotGrowWithTheSquareOfTheText() throws {
        let analysis = try Samples.analysis(String(repeating: "Smith said that ", count: 1_000) + "it rained.")
        let repeated = analysis.claims.flatMap { $0.content.map(\.span.count) }.reduce(0, +)
        #expect(repeated < 100 * analysis.article.body.count)
    }

    @Test func everyActorThatIsNamedIsListed() throws {
        let analysis = try Samples.analysis(
            """
            Kenya's foreign minister, Musalia Mudavadi, told reporters in Nairobi on Monday that Uganda had agreed to the deal. \
            “We are pleased,” he said. Ugandan officials denied the report, according to a report by Reuters. Experts believe talks go on.
            """)
        let known = Set(analysis.actors.map(\.id))
        let claimants = analysis.claims.compactMap { $0.claimant?.actor }
        let topics = analysis.claims.flatMap { $0.about.map(\.actor) }
        let links = analysis.claims.flatMap { $0.attribution.compactMap(\.actor) }
        let parties = analysis.events.flatMap { $0.actors.map(\.actor) + $0.places }
        #expect(known.isSuperset(of: analysis.mentions.map(\.actor) + claimants + topics + links + parties))
        #expect(claimants.contains("musalia-mudavadi"))
        #expect(claimants.contains("uganda"))
        #expect(claimants.contains("reuters"))
    }

    @Test func anArticleInAnotherLanguageHasNoClaimsAndSaysSo() throws {
        let analysis = try Samples.analysis("Der Minister sagte, dass die Brücke gesperrt sei.", language: "de")
        #expect(analysis.claims.isEmpty)
        #expect(analysis.events.isEmpty)
        #expect(analysis.warnings.map(\.code) == ["unsupported-language"])
    }

    private func spans(of analysis: ArticleAnalysis) -> [TextSpan] {
        var spans = analysis.mentions.map(\.span) + analysis.events.map(\.span) + analysis.dates.map(\.span)
        spans += analysis.actors.flatMap(\.descriptions)
        for claim in analysis.claims {
            spans +=
                claim.content.map(\.span) + claim.hedges + claim.quantities.map(\.span) + claim.about.map(\.mention)
            if let cue = claim.cue { spans.append(cue.span) }
            if let mention = claim.claimant?.mention { spans.append(mention) }
        }
        return spans
    }
}
