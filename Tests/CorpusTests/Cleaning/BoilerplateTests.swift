import Corpus
import Testing
import TextModel

/// Every sort of boilerplate with lines that go, and lines that look alike and stay.
struct BoilerplateTests {
    @Test(arguments: [
        ("10 hours ago 2", Removal.Kind.relativeAge), ("Updated 2h ago", .relativeAge), ("3 min read", .relativeAge),
        ("Published: July 3, 2025 10:15 GMT", .credit), ("Friday, October 25, 2019", .credit),
        ("By Anna Smith and Li Wei", .credit), ("Author: B. K. Singh", .credit),
        ("By JOHN DOE, Associated Press", .credit),
        ("Advertisement", .residue), ("4.3k SHARES Facebook Twitter", .sharePrompt), ("* * *", .residue),
        ("This article was translated by AI.", .disclaimer),
    ])
    func linesUnderTheHeadlineGo(line: String, kind: Removal.Kind) throws {
        let read = try Reading.article(openingWith: line)
        #expect(read.removed.map(\.exact) == [line])
        #expect(read.removed.map(\.kind) == [kind])
    }

    @Test(arguments: [
        "Ten hours ago the dam broke, and nobody had been warned.",
        "Saturday, 26 February",
        "By Monday the water had reached the station and the trains stopped.",
        "By the river, a town waits",
        "Source of the trouble was a pump that had been out of order for years.",
        "Friday's vote was the third in a year, after those of March 3, 2024 and June 5, 2024.",
        "This article of the constitution was written after the flood of 1953.",
    ])
    func textUnderTheHeadlineStays(line: String) throws {
        #expect(try Reading.article(openingWith: line).removed.isEmpty)
    }

    @Test(arguments: [
        ("Read more", Removal.Kind.callToAction), ("Story Continued Below", .callToAction),
        ("Scroll down for video", .callToAction),
        ("Volunteers at the dam // Screenshot: a page of the river authority", .caption),
        ("A flooded street in the old town. (Photo: Reuters)", .caption),
        ("The prime minister at the dam. Image: Anna Smith.", .caption),
        ("A sign at the town hall. (Bill Clark/CQ Roll Call)", .caption),
        ("Site of the dam failure", .caption), ("Aerial view of the flooded valley", .caption),
        ("Scholz and Meloni", .caption), ("Image: Anna Smith", .credit), ("[Image via Associated Press]", .credit),
        ("READ MORE: What we know about the broken dam", .relatedHeadline),
        (
            "\"We were lied to\": Farmers in the north block the motorway. The look on the minister's face gives it away",
            .relatedHeadline
        ),
        ("brightcove.createExperiences();", .residue),
        ("https://example.com/2024/news/article-1", .sourceLink),
    ])
    func linesBetweenParagraphsGo(line: String, kind: Removal.Kind) throws {
        let read = try Reading.article(around: line)
        #expect(read.removed.map(\.exact) == [line])
        #expect(read.removed.map(\.kind) == [kind])
    }

    @Test(arguments: [
        "Law and Order", "Iran and Iraq", "High risks", "What are the consequences?",
        "Read my lips, the minister said.",
        "The recent quarrel is more than a spat: It marks a turning point in the balance of power along the whole river.",
        "First scenario: A second flood. This could come in spring, when the snow melts and the lakes are full again.",
        "England: Adams, Baker, Clark, Davies, Evans, Foster, Green, Harris, Ingram, Jones and the wicket-keeper King",
        "\"We will not leave,\" she said. \"This is our town, and it has been our town for three hundred years.\"",
        "The photo shows a street in which the water stands a metre deep.",
        "He read more books than anyone else in the ministry.",
        "“Subscribe to nothing,” the mayor told the meeting.",
        "Shares in the builder rose 3 percent, and 2,500 shares changed hands.",
        "Image is everything in politics.",
        "Ahmed al Ashry and Reham Mosad.",
        "- repair of the dams", "1. Repair the dams",
    ])
    func linesOfTheArticleStay(line: String) throws {
        let read = try Reading.article(around: line)
        #expect(read.removed.isEmpty)
        #expect(read.article.body.string.contains(line))
    }

    @Test(arguments: [
        (
            "What do you think? Is it enough? Or too late? Drop your thoughts and let the conversation roll!",
            Removal.Kind.sharePrompt
        ),
        ("Tell us in the comments what you think of the fund.", .sharePrompt),
        (
            "The views expressed in this article are the author’s own and do not necessarily reflect the paper’s policy.",
            .disclaimer
        ),
        ("Disclaimer: The text represents the views of the author.", .disclaimer),
        ("Read Entire Article", .callToAction), ("Follow Anna Smith on Twitter @annasmith", .callToAction),
        ("Subscribe to our newsletter to stay informed.", .callToAction),
        ("Original: https://www.example.com/article/7/", .sourceLink), ("Source: Xinhua", .sourceLink),
        ("This article originally appeared on The Verge.", .sourceLink),
        ("(Reporting by Anna Smith in Bangalore; Editing by Li Wei)", .credit),
        ("The Associated Press contributed to this report.", .credit), ("AFP", .credit), ("<", .residue),
        ("asmith@example.com", .credit), ("© Depositphotos.com / Jean Nelson", .credit), ("Authors:", .credit),
    ])
    func closingLinesGo(line: String, kind: Removal.Kind) throws {
        let read = try Reading.article(endingWith: line)
        #expect(read.article.blocks.count == 7)
        #expect(read.removed.allSatisfy { $0.kind == kind } && !read.removed.isEmpty)
    }

    @Test(arguments: [
        "What followed was an odd exchange between the police and a reader in the comment section.",
        "What next for the towns along the river, and who will pay for the dams?",
        "“Let us know when the money comes,” said the mayor of the town.",
        "The ministry said the views expressed in the letter were those of an adviser.",
        "It was the third such fund in ten years, and the two before it were never paid out in full.",
        "The report, first published in March, was written by engineers.",
    ])
    func closingParagraphsOfTheArticleStay(line: String) throws {
        #expect(try Reading.article(endingWith: line).removed.isEmpty)
    }

    @Test func aSentenceThatJoinsDisclaimerAndCallIsSplit() throws {
        let line = "Statement: This article represents the views of the author, and you are welcome to vote below."
        let read = try Reading.article(endingWith: line)
        #expect(
            read.removed.map(\.exact) == [
                "Statement: This article represents the views of the author,", "and you are welcome to vote below.",
            ])
        #expect(read.removed.map(\.kind) == [.disclaimer, .callToAction])
    }

    @Test func onlyTheClosingSentencesOfAParagraphGo() throws {
        let line = "The vote is on Tuesday. Sign up for our newsletter. Follow us on Facebook."
        let read = try Reading.article(endingWith: line)
        #expect(read.removed.map(\.exact) == ["Sign up for our newsletter.", "Follow us on Facebook."])
        #expect(read.article.body.string.hasSuffix("The vote is on Tuesday."))
    }

    @Test func aTeaserWithAFullStopGoesWhereThereIsOneWithout() throws {
        let teasers = [
            "\"We were lied to\": Farmers in the north block the motorway. The look on the minister's face gives it away",
            "The long march of the shepherds: It was our \"cousins\" who sold wolves to villages abroad. Nobody laughs now.",
        ]
        let prose = Reading.prose
        let parts = [
            Reading.headline, prose[0], prose[1], teasers[0], prose[2], prose[3], teasers[1], prose[4], prose[5],
        ]
        #expect(try Reading.article(parts.joined(separator: "\n\n")).removed.map(\.exact) == teasers)
        let without = [Reading.headline, prose[0], prose[1], prose[2], prose[3], teasers[1], prose[4], prose[5]]
        #expect(try Reading.article(without.joined(separator: "\n\n")).removed.isEmpty)
    }

    @Test func tagsGoAndTheirWordsStay() throws {
        let read = try Reading.article(
            "<p>Floods in the north</p><p>The <b>river</b> rose by a metre &amp; fell again.</p>")
        #expect(read.article.body.string == "Floods in the north\n\nThe river rose by a metre & fell again.")
        #expect(read.removed.allSatisfy { $0.kind == .residue && $0.rule == "html-tag" })
        #expect(read.repaired.map(\.to) == ["&"])
    }

    @Test func aSignOfTheStockExchangeIsNoTag() throws {
        let read = try Reading.article(
            "USAir stays on course\n\nShares of USAir Group <U> rose, and those of Sears <S> fell on the day.")
        #expect(read.removed.isEmpty)
    }

    @Test(arguments: ["Read more", "Advertisement\n\n10 hours ago", "***"])
    func boilerplateAloneIsNoArticle(text: String) {
        #expect(throws: ReadingError.onlyBoilerplate) { try Reading.article(text) }
    }
}
