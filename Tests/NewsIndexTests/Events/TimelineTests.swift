import Extraction
import Testing

@testable import NewsIndex

struct TimelineTests {
    private func draft(_ dates: [String?], _ agents: [[String]]) -> ArticleDraft {
        ArticleDraft(
            name: "1", text: "one two three four",
            actors: [country("Chad", "TD"), country("Mali", "ML")],
            events: zip(["one", "two", "three", "four"], zip(dates, agents)).map {
                EventDraft(title: $0, date: $1.0, agents: $1.1)
            })
    }

    @Test func eventsStandInOrderOfTheirDaysAndTheUndatedApart() {
        let made = generation(draft(["2025-02-01", nil, "2024", "2025-01"], [["chad"], ["chad"], [], []]))
        let all = made.timelines[0]
        #expect(all.id == "all")
        #expect(all.events.map { made.events[$0].title } == ["three", "four", "one"])
        #expect(all.undated.map { made.events[$0].title } == ["two"])
        #expect(all.earliest?.digits == "2024-01-01")
        #expect(all.latest?.digits == "2025-02-01")
    }

    @Test func actorsAndPairsNeedTwoDatedEvents() {
        let both = ["mali", "chad"]
        #expect(
            generation(draft(["2024", "2025", nil, nil], [both, both, [], []])).timelines.map(\.id)
                == ["all", "chad", "chad~mali", "mali"])
        #expect(
            generation(draft(["2024", "2025", nil, nil], [both, ["chad"], [], []])).timelines.map(\.id)
                == ["all", "chad"])
        #expect(generation(draft(["2024", nil, nil, nil], [both, both, [], []])).timelines.map(\.id) == ["all"])
    }

    @Test func aPairIsNamedForBoth() {
        let both = ["mali", "chad"]
        let made = generation(draft(["2024", "2025", nil, nil], [both, both, [], []]))
        #expect(made.timeline("chad~mali")?.title == "Chad and Mali")
        #expect(made.timeline("chad~mali")?.actors == ["chad", "mali"])
    }
}
