import Corpus
import Testing
import TextModel

struct BlockTests {
    private func kinds(_ text: String) throws -> [BlockKind] { try Reading.article(text).article.blocks.map(\.kind) }

    @Test(arguments: [
        "Shock in the capital: The river turns its back on us!", "Ministers agree on a fund",
        "What next for the towns?",
    ])
    func aFirstLineWithoutFullStopIsTheHeadline(line: String) throws {
        let read = try Reading.article(line + "\n" + Reading.prose[0])
        #expect(read.article.headline == line)
        #expect(read.article.blocks.map(\.kind) == [.headline, .paragraph])
    }

    @Test(arguments: [
        "The minister resigned on Monday after the dam had broken.", "“We will stay,” she said.",
        "The ministers agreed on this:",
    ])
    func aFirstSentenceIsNoHeadline(line: String) throws {
        #expect(try Reading.article(line + "\n" + Reading.prose[0]).article.headline == nil)
    }

    @Test(arguments: [
        ("Ministers agree on a fund | The Daily Mirror", "The Daily Mirror"),
        ("Ministers agree on a fund - Reuters", "Reuters"),
    ])
    func theOutletLeavesTheHeadline(line: String, name: String) throws {
        let read = try Reading.article(line + "\n" + Reading.prose[0])
        #expect(read.article.headline == "Ministers agree on a fund")
        #expect(read.article.publisher == name)
        #expect(read.removed.map(\.kind) == [.credit])
    }

    @Test func theSummaryAboveTheBylineIsTheStandfirst() throws {
        let prose = Reading.prose
        let text = [Reading.headline, prose[0], "By Anna Smith", prose[1], prose[2]].joined(separator: "\n\n")
        #expect(try kinds(text) == [.headline, .standfirst, .paragraph, .paragraph])
    }

    @Test func shortLinesBetweenParagraphsAreHeadings() throws {
        let prose = Reading.prose
        let text = [Reading.headline, prose[0], "High risks", prose[1], "What are the consequences?", prose[2]]
        #expect(
            try kinds(text.joined(separator: "\n")) == [
                .headline, .paragraph, .heading, .paragraph, .heading, .paragraph,
            ])
    }

    @Test func aParagraphBehindAnIntroductionIsAQuotation() throws {
        let prose = Reading.prose
        let text = [Reading.headline, "The engineer Anna Smith points out that one must not hope:", prose[2], prose[3]]
        #expect(try kinds(text.joined(separator: "\n\n")) == [.headline, .paragraph, .quote, .paragraph])
    }

    @Test func aParagraphBeforeItsSpeakerIsAQuotation() throws {
        let quoted = "The dams are too low, the pumps are too old, and nobody in the ministry has read our letters,"
        let text = [Reading.headline, Reading.prose[0], quoted, "Smith emphasized.", Reading.prose[3]]
        #expect(try kinds(text.joined(separator: "\n\n")) == [.headline, .paragraph, .quote, .paragraph, .paragraph])
    }

    @Test func linesBrokenByATypeSetterAreOneParagraph() throws {
        let text = """
            Ministers agree on a fund

            The finance ministers of the six countries agreed late in
            the evening to set up a common fund for towns along the
            river, which rose by more than a metre in a single hour.

            Each country will pay according to the size of its econo-
            my, and the first money is expected to reach the towns in
            spring.
            """
        let read = try Reading.article(text)
        #expect(read.article.blocks.count == 3)
        #expect(read.article.body.string.contains("size of its economy, and the first"))
    }

    @Test func aRecordMayAskForItsTextAsItIs() throws {
        let text = "Headline\r\n\r\nPhoto: Reuters\r\n\r\nIt is  pub-licly known."
        let read = try Reading.article(text, cleans: false)
        #expect(read.article.body.string == text)
        #expect(read.removed.isEmpty && read.repaired.isEmpty)
        #expect(read.article.blocks.count == 3)
        #expect(read.sourceMap.source(of: TextSpan(10, 15), in: read.article.body) == 10..<15)
    }
}
