import Chronology
import Extraction

/// The events of the corpus, and what the events of single articles became.
struct MergedEvents: Sendable {
    /// By earliest day, else latest, undated last, then by id.
    let events: [IndexedEvent]
    /// From the id of an event of an article to the id of the whole, where the two differ.
    let redirects: [String: String]
    /// Which dates other articles completed.
    let dating: CorpusDating

    /// Merges the events of `analyses`, whose actors are the merged ones; `names` are the actors' names by id.
    init(_ analyses: [ArticleAnalysis], names: [String: String]) {
        let members = Self.members(of: analyses, names: names)
        let clusters = EventClusters(members, names: names).clusters
        dating = CorpusDating(clusters, members: members, analyses: analyses)
        var events: [IndexedEvent] = []
        var redirects: [String: String] = [:]
        for cluster in clusters {
            let parts = cluster.members.map { members[$0] }
            guard let event = IndexedEvent(merging: parts, evidence: cluster.evidence, dating: dating) else { continue }
            events.append(event)
            for part in parts where part.event.id != event.id { redirects[part.event.id] = event.id }
        }
        self.events = events.sorted(by: IndexedEvent.isEarlier)
        self.redirects = redirects
    }

    private static func members(of analyses: [ArticleAnalysis], names: [String: String]) -> [EventMember] {
        let words = names.mapValues { FoldedName($0).words }
        var members: [EventMember] = []
        for (article, analysis) in analyses.enumerated() {
            for (index, event) in analysis.events.enumerated() {
                let ids = event.actors.map(\.actor) + event.places
                members.append(
                    EventMember(
                        article: article, index: index, event: event, names: Set(ids.flatMap { words[$0] ?? [] })))
            }
        }
        return members
    }
}

extension IndexedEvent {
    /// The day that it sorts by: the earliest, else the latest; null of an undated one.
    var sortDay: CalendarDay? { date?.earliest ?? date?.latest }

    /// Whether `left` comes first on a timeline: by day, undated last, then by id.
    static func isEarlier(_ left: IndexedEvent, _ right: IndexedEvent) -> Bool {
        switch (left.sortDay, right.sortDay) {
        case (let a?, let b?) where a != b: a < b
        case (.some, nil): true
        case (nil, .some): false
        default: left.id < right.id
        }
    }
}
