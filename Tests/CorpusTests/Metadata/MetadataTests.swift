import Chronology
import Corpus
import Testing
import TextModel

struct MetadataTests {
    @Test(
        arguments: [
            ("KABUL, July 3 (Reuters) - The river rose.", "KABUL", "XXXX-07-03", "Reuters"),
            ("LOS ANGELES, Nov. 17, 2005 (Xinhua)-- The river rose.", "LOS ANGELES", "2005-11-17", "Xinhua"),
            ("WASHINGTON (AP) — The river rose.", "WASHINGTON", nil, "Associated Press"),
            ("New York (AFP) – The river rose.", "New York", nil, "Agence France-Presse"),
            ("KIGALI, Apr 12 2022 (IPS) - The river rose.", "KIGALI", "2022-04-12", "Inter Press Service"),
            ("The Netherlands [ENA] The river rose.", "The Netherlands", nil, "ENA"),
            ("ISLAMABAD: The river rose.", "ISLAMABAD", nil, nil), ("Doha: The river rose.", "Doha", nil, nil),
            ("NEW DELHI — The river rose.", "NEW DELHI", nil, nil),
            (
                "VANCOUVER, British Columbia, March 11 - The river rose.", "VANCOUVER, British Columbia", "XXXX-03-11",
                nil
            ),
        ] as [(String, String?, String?, String?)])
    func aDatelineLeavesTheBody(line: String, place: String?, day: String?, agency: String?) throws {
        let read = try Reading.article(Reading.headline + "\n\n" + line + "\n\n" + Reading.prose[1])
        #expect(read.dateline?.place == place)
        #expect(read.dateline?.date?.edtf?.description == day)
        #expect(read.article.agency == agency)
        #expect(read.removed.map(\.kind) == [.credit])
        #expect(read.article.body.string.contains("\n\nThe river rose."))
    }

    @Test(arguments: [
        "BREAKING: The river rose again.", "The North Atlantic Treaty Organization (NATO) - a pact - met.",
        "WORLD CUP: The final is on.",
        "On July 3 (Thursday) - the day of the flood - it rained.", "NATO — the alliance — met.",
        "Smith - The man of the hour.",
    ])
    func aSentenceIsNoDateline(line: String) throws {
        let read = try Reading.article(Reading.headline + "\n\n" + line + "\n\n" + Reading.prose[1])
        #expect(read.dateline == nil)
        #expect(read.removed.isEmpty)
    }

    @Test func speakersOfATranscriptAreNoDatelines() throws {
        let lines = ["MERKELOVA: It rose.", "OKONKWO: It fell.", "MERKELOVA: It rose again."]
        #expect(
            try Reading.article(([Reading.headline] + lines + Reading.prose).joined(separator: "\n")).dateline == nil)
    }

    @Test(arguments: [
        ("By Anna Smith", ["Anna Smith"]), ("By ANNA SMITH and Li Wei, Reuters", ["ANNA SMITH", "Li Wei"]),
        ("Author:\n\nIlia de la Cruz", ["Ilia de la Cruz"]), ("By B. K. Singh | July 3, 2025", ["B. K. Singh"]),
        ("Written by Ould Ahmed", ["Ould Ahmed"]),
    ])
    func bylinesNameTheAuthors(line: String, names: [String]) throws {
        let read = try Reading.article(openingWith: line)
        #expect(read.article.authors == names)
        #expect(read.removed.map(\.exact) == [line])
    }

    @Test(arguments: [
        ("The views expressed here do not necessarily reflect Al Jazeera’s editorial stance.", "Al Jazeera"),
        ("The views expressed are not necessarily endorsed by Example.com", "Example.com"),
        ("Original: https://www.toutiao.com/article/7539829758109041190/", "toutiao.com"),
        ("Source: The Daily Mirror", "The Daily Mirror"), ("(Reuters)", "Reuters"),
    ])
    func theOutletIsRead(line: String, name: String) throws {
        #expect(try Reading.article(endingWith: line).article.publisher == name)
    }

    @Test func whatARecordGivesWins() throws {
        let given = GivenMetadata(
            title: "Another title", date: "2024-02-29T23:59:00Z", publisher: "The Times",
            url: "https://example.com/2020/01/02/a")
        let read = try Reading.article("Headline\n\nBy Anna Smith\n\n" + Reading.prose[0], given: given)
        #expect(read.article.headline == "Another title")
        #expect(read.article.publisher == "The Times")
        #expect(read.urls == ["https://example.com/2020/01/02/a"])
        #expect(read.datePublished?.edtf?.description == "2024-02-29")
        #expect(read.datePublished?.basis == .given)
    }

    @Test(arguments: [
        ("Published: July 3, 2025", "a.txt", "2025-07-03", "meta"),
        ("By Anna Smith, 3 July 2025", "a.txt", "2025-07-03", "byline"),
        ("Link: https://example.com/2025/07/03/flood", "a.txt", "2025-07-03", "url"),
        ("<", "2025-07-03-flood.txt", "2025-07-03", "filename"),
        ("<", "20250703_flood.txt", "2025-07-03", "filename"),
    ])
    func theDayOfPublicationHasABasis(line: String, path: String, day: String, basis: String) throws {
        let text = ([Reading.headline, line] + Reading.prose).joined(separator: "\n\n")
        let date = try Reading.article(text, path: path).datePublished
        #expect(date?.edtf?.description == day)
        #expect(date?.basis.rawValue == basis)
    }

    @Test(arguments: [
        ("In late June 2025, the river rose. On June 27, forces stormed homes.", "June 27"),
        ("The river rose on 27 June 2025. The vote will be held on 5 May 2026.", "27 June 2025"),
    ])
    func theLatestDayReportedIsABound(text: String, words: String) throws {
        let read = try Reading.article(text)
        let date = try #require(read.datePublished)
        #expect(date.edtf?.description == "[2025-06-27..]")
        #expect(date.basis == .bounds)
        #expect(date.span.map { read.article.body[$0] } == words)
    }

    @Test(arguments: [
        "The river rose on June 27, and nobody knew why.", "The vote will be held on 5 May 2026.",
        "It all began in 2014.",
    ])
    func withoutAPastDayInFullNothingIsKnown(text: String) throws {
        #expect(try Reading.article(text).datePublished == nil)
    }

    @Test(arguments: ["July 2025-", "yesterday", "2025-13-01", ""])
    func aRecordWithAnUnreadableDateIsRefused(date: String) {
        #expect(throws: ReadingError.badDate(date)) {
            try Reading.article("The river rose.", given: GivenMetadata(date: date))
        }
    }

    @Test(arguments: ["000_229e1243a5020f22.txt", "7539829758109041190.txt", "20251345.txt", "a-2025.txt"])
    func otherDigitsAreNoDay(path: String) throws {
        #expect(try Reading.article(Reading.prose.joined(separator: "\n\n"), path: path).datePublished == nil)
    }

    @Test func idsAreThoseOfTheDecodedText() throws {
        let text = "The river rose — again and again."
        var utf16: [UInt8] = []
        for unit in text.utf16 { utf16 += [UInt8(unit & 255), UInt8(unit >> 8)] }
        let id = try Reading.article(text).article.id
        #expect(id.hasPrefix("a_") && id.count == 10)
        #expect(try Reading.article(utf16, path: "other.txt").article.id == id)
        #expect(try Reading.article(text + " ").article.id != id)
    }

    @Test func wordsAreCounted() throws {
        #expect(try Reading.article("The 3 ministers – all of them – didn't well-known agree.").wordCount == 9)
    }
}
