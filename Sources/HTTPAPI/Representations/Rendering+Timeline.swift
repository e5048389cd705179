import Chronology

/// A timeline with its events, of the corpus, of an actor, of a pair or of a query.
struct TimelineRecord: Sendable {
    let id: String
    let title: String
    let earliest: CalendarDay?
    let latest: CalendarDay?
    /// Positions of the dated events in the generation, by earliest day.
    let events: [Int]
    /// Positions of the rest.
    let undated: [Int]
}

extension Rendering {
    /// A timeline around its ready events; `events` is null in lists, which leave them out.
    func timeline(
        _ timeline: TimelineRecord, events: (dated: [[UInt8]], undated: [[UInt8]])?, into json: inout JSONWriter
    ) {
        json.object { json in
            json.member("id", timeline.id)
            json.member("type", "timeline")
            json.member("title", timeline.title)
            json.object("span") { json in
                json.member("earliest", timeline.earliest?.iso)
                json.member("latest", timeline.latest?.iso)
            }
            json.member("count", timeline.events.count + timeline.undated.count)
            if let events {
                json.key("events")
                json.array(events.dated) { $0.raw($1) }
                json.key("undated")
                json.array(events.undated) { $0.raw($1) }
            }
            json.object("links") { json in
                json.member("self", links.timeline(timeline.id))
                json.member("json", links.timeline(timeline.id) + ".json")
            }
        }
    }
}
