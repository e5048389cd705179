import Chronology
import Extraction
import NewsIndex

/// Timelines that are listed, and those of any actor or pair that are made when asked for.
extension PublishedGeneration {
    /// The timeline `id`: `all`, `q` (the same, for queries), an actor, or two in alphabetical order with `~` between.
    func timelineRecord(_ id: String) -> TimelineRecord? {
        if let listed = generation.timeline(id == "q" ? "all" : id) { return TimelineRecord(listed) }
        let ids = id.split(separator: "~", omittingEmptySubsequences: false).map(String.init)
        let actors = ids.compactMap(generation.actor)
        guard (1...2).contains(ids.count), actors.count == ids.count, let first = actors.first,
            ids == Array(Set(ids)).sorted()
        else { return nil }
        let shared = actors.dropFirst().reduce(Set(first.events)) { $0.intersection($1.events) }
        return timelineRecord(id, title: actors.map(\.name).joined(separator: " and "), events: shared.sorted())
    }

    /// A timeline of events by their positions, which are in order of time.
    func timelineRecord(_ id: String, title: String, events: [Int]) -> TimelineRecord {
        let dated = events.filter { generation.events[$0].isDated }
        let dates = dated.compactMap { generation.events[$0].date }
        return TimelineRecord(
            id: id, title: title, earliest: dates.compactMap { $0.earliest ?? $0.latest }.min(),
            latest: dates.compactMap { $0.latest ?? $0.earliest }.max(), events: dated,
            undated: events.filter { !generation.events[$0].isDated })
    }
}

extension IndexedEvent {
    /// Whether its date can be put in order.
    fileprivate var isDated: Bool { date?.earliest != nil || date?.latest != nil }
}

extension TimelineRecord {
    /// A timeline of the index.
    init(_ timeline: Timeline) {
        self.init(
            id: timeline.id, title: timeline.title, earliest: timeline.earliest, latest: timeline.latest,
            events: timeline.events, undated: timeline.undated)
    }
}
