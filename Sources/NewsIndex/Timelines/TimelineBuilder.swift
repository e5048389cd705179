import Chronology
import Extraction

/// Timelines over events that stand in order already.
struct TimelineBuilder: Sendable {
    private let events: [IndexedEvent]
    private let names: [String: String]

    /// Of how many actors of one event pairs are made: a summit of forty heads of state says little about each two of them.
    private static let pairLimit = 12

    /// A builder over `events`, in the order of a timeline; `names` are the actors' names by id.
    init(_ events: [IndexedEvent], names: [String: String]) {
        self.events = events
        self.names = names
    }

    /// `all` first, then one for every actor with two dated events and every pair that shares two, by id.
    var timelines: [Timeline] {
        var byID: [String: (actors: [String], events: [Int])] = [:]
        for position in events.indices {
            for actors in combinations(of: events[position]) {
                byID[actors.joined(separator: "~"), default: (actors, [])].events.append(position)
            }
        }
        let all = timeline("all", title: "All events", actors: [], of: Array(events.indices))
        let rest = byID.sorted { $0.key < $1.key }.map { id, found in
            timeline(id, title: title(of: found.actors), actors: found.actors, of: found.events)
        }
        return [all] + rest.filter { $0.events.count > 1 }
    }

    /// Every actor of the event, then every two, each pair in alphabetical order.
    private func combinations(of event: IndexedEvent) -> [[String]] {
        let actors = Set(event.actors.map(\.actor)).sorted()
        let paired = event.actors.map(\.actor).prefix(Self.pairLimit).sorted()
        var combinations = actors.map { [$0] }
        for (position, left) in paired.enumerated() {
            for right in paired.dropFirst(position + 1) where right != left { combinations.append([left, right]) }
        }
        return combinations
    }

    private func title(of actors: [String]) -> String { actors.map { names[$0] ?? $0 }.joined(separator: " and ") }

    private func timeline(_ id: String, title: String, actors: [String], of positions: [Int]) -> Timeline {
        let dated = positions.filter { events[$0].sortDay != nil }
        let days = dated.compactMap { events[$0].date }
        return Timeline(
            id: id, title: title, actors: actors, events: dated,
            undated: positions.filter { events[$0].sortDay == nil },
            earliest: days.compactMap { $0.earliest ?? $0.latest }.min(),
            latest: days.compactMap { $0.latest ?? $0.earliest }.max())
    }
}
