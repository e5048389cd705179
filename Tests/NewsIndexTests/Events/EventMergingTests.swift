import Chronology
import Extraction
import Testing

@testable import NewsIndex

struct EventMergingTests {
    private static let raid = EventDraft(
        title: "police raided homes", date: "2025-06-27", agents: ["russia"], targets: ["azerbaijan"])

    private func article(_ name: String, _ event: EventDraft, publisher: String? = nil) -> ArticleDraft {
        ArticleDraft(
            name: name, text: "Russia and Azerbaijan: \(event.title) in Yekaterinburg.", publisher: publisher,
            actors: [country("Russia", "RU"), country("Azerbaijan", "AZ"), actor("Yekaterinburg", .place)],
            events: [event])
    }

    @Test func oneDayOneDeedAndTheSamePeopleAreOneEvent() {
        var other = Self.raid
        other.title = "forces raiding flats"
        let merged = generation(article("1", Self.raid, publisher: "Echo"), article("2", other, publisher: "Echo"))
        #expect(merged.events.count == 1)
        #expect(merged.events[0].reports.map(\.article) == [0, 1])
        #expect(merged.events[0].mergeEvidence.count == 1)
        #expect(merged.independentSources(of: merged.events[0]) == 1)
        #expect(merged.articles.map { $0.analysis.events[0].id } == [merged.events[0].id, merged.events[0].id])
    }

    @Test func theIdIsTheSmallestAndTheOthersLeadToIt() {
        let merged = generation(article("2", Self.raid), article("1", Self.raid))
        let id = merged.events[0].id
        #expect(id.hasPrefix("e_1"))
        #expect(merged.redirects.values.filter { $0 == id }.count == 1)
    }

    @Test(arguments: [
        // Another day.
        EventDraft(title: "police raided homes", date: "2025-06-28", agents: ["russia"], targets: ["azerbaijan"]),
        // Another deed.
        EventDraft(
            title: "police raided homes", date: "2025-06-27", category: .consult, agents: ["russia"],
            targets: ["azerbaijan"]),
        // Other people.
        EventDraft(title: "police raided homes", date: "2025-06-27", agents: ["yekaterinburg"]),
        // Another target.
        EventDraft(
            title: "police raided homes", date: "2025-06-27", agents: ["russia"], targets: ["yekaterinburg"]),
        // Other words.
        EventDraft(title: "troops crossed borders", date: "2025-06-27", agents: ["russia"], targets: ["azerbaijan"]),
        // Only feared.
        EventDraft(
            title: "police raided homes", date: "2025-06-27", agents: ["russia"], targets: ["azerbaijan"],
            status: .hypothetical),
        // No date.
        EventDraft(title: "police raided homes", date: nil, agents: ["russia"], targets: ["azerbaijan"]),
        // A whole year.
        EventDraft(title: "police raided homes", date: "2025", agents: ["russia"], targets: ["azerbaijan"]),
    ])
    func whatMightBeAnotherEventStaysAnother(other: EventDraft) {
        let merged = generation(article("1", Self.raid), article("2", other))
        #expect(merged.events.count == 2)
        #expect(merged.events.allSatisfy { $0.mergeEvidence.isEmpty })
    }

    @Test func aDayWithoutYearTakesTheYearOfAnotherArticle() {
        var yearless = Self.raid
        yearless.date = "XXXX-06-27"
        let merged = generation(article("1", yearless), article("2", Self.raid))
        #expect(merged.events.count == 1)
        let date = merged.articles[0].analysis.events[0].date
        #expect(date?.edtf?.description == "2025-06-27")
        #expect(date?.basis == .corpus)
        #expect(date?.evidence == ["a_2"])
        #expect(date?.article == "a_1")
        #expect(merged.articles[1].analysis.events[0].date?.basis == .explicit)
    }

    @Test func aDayWithoutYearFallsIntoAStretchOfAnotherArticle() {
        var yearless = Self.raid
        yearless.date = "XXXX-06-27"
        yearless.places = ["yekaterinburg"]
        var vague = Self.raid
        vague.date = "2025-06-21/2025-06-30"
        vague.places = ["yekaterinburg"]
        let merged = generation(article("1", yearless), article("2", vague))
        #expect(merged.events.count == 1)
        #expect(merged.events[0].date?.edtf?.description == "2025-06-27")
        #expect(merged.events[0].date?.basis == .corpus)
        #expect(merged.events[0].dateVariants.map { $0.edtf?.description } == ["2025-06-21/2025-06-30"])
    }

    @Test func aVagueDateNeverChainsTwoDays() {
        var vague = Self.raid
        vague.date = "2025-06"
        vague.places = ["yekaterinburg"]
        var first = Self.raid
        first.places = ["yekaterinburg"]
        var second = first
        second.date = "2025-06-29"
        let merged = generation(article("1", vague), article("2", first), article("3", second))
        #expect(merged.events.count == 2)
        #expect(merged.events.map { $0.date?.edtf?.description } == ["2025-06-27", "2025-06-29"])
    }
}
