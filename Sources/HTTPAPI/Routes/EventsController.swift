import NewsIndex

/// `/v1/events` and what is under it.
enum EventsController {
    static let routes = [
        Route(
            "/v1/events", "listEvents", "All events.",
            parameters: Parameters.list(.events),
            formats: [.json, .ndjson], response: .list("Event"),
            handler: .indexed { request throws(Problem) in try request.list(.events) }),
        Route(
            "/v1/events/{id}", "getEvent", "One event.", parameters: [Parameters.include] + Parameters.common,
            response: .one("Event"), handler: .indexed { request throws(Problem) in try request.one(.events) }),
    ]
}
