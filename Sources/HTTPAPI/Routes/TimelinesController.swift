import Chronology
import NewsIndex

/// `/v1/timelines` and what is under it.
enum TimelinesController {
    static let routes = [
        Route(
            "/v1/timelines", "listTimelines", "All timelines, without their events.",
            parameters: Parameters.list(.timelines),
            formats: [.json, .ndjson], response: .list("TimelineSummary"),
            handler: .indexed { request throws(Problem) in try request.list(.timelines) }),
        Route(
            "/v1/timelines/{id}", "getTimeline", "Events in order: of all articles, of an actor, of a pair of actors.",
            parameters: Parameters.filters(.events) + [Parameters.include] + Parameters.common,
            response: .one("Timeline"),
            handler: .indexed(one)),
    ]

    @Sendable private static func one(_ request: APIRequest) throws(Problem) -> Answer {
        guard let whole = request.published.timelineRecord(request.id) else { return try elsewhere(request) }
        let published = request.published
        let timeline = request.query.filters.isEmpty ? whole : filtered(whole, by: request)
        let body = JSONWriter.bytes { json in
            let events = published.eventBodies(of: timeline, unit: request.query.unit)
            published.rendering(request.query.unit).timeline(timeline, events: events, into: &json)
        }
        return try Envelope(request: request).single(body) {
            var named = published.deepened(published.named(by: timeline))
            named.events.subtract(timeline.events + timeline.undated)
            return named
        }
    }

    private static func filtered(_ timeline: TimelineRecord, by request: APIRequest) -> TimelineRecord {
        let query = ResourceQuery(filters: request.query.filters)
        let wanted = Set(request.published.positions(of: .events, matching: query))
        return request.published.timelineRecord(
            timeline.id, title: timeline.title, events: (timeline.events + timeline.undated).filter(wanted.contains))
    }

    /// A pair in the other order, or one of actors that are known under other ids now, answers 308.
    private static func elsewhere(_ request: APIRequest) throws(Problem) -> Answer {
        let generation = request.published.generation
        let actors = request.id.split(separator: "~").map { generation.redirects[String($0)] ?? String($0) }
        let whole = generation.redirects[request.id] ?? actors.sorted().joined(separator: "~")
        guard whole != request.id, request.published.timelineRecord(whole) != nil else {
            throw request.missing(.timelines)
        }
        return request.moved(to: whole)
    }
}
