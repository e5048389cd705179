/// `/`: what this server is and has.
enum ServiceController {
    static let routes = [
        Route(
            "/", "getService", "What this server is, how much it has, and where.", parameters: Parameters.common,
            response: .one("Service"), handler: .indexed(describe))
    ]

    @Sendable private static func describe(_ request: APIRequest) throws(Problem) -> Answer {
        let rendering = request.published.rendering(request.query.unit)
        let body = JSONWriter.bytes { rendering.service(request.published.generation, into: &$0) }
        return try Envelope(request: request).single(body) { ResourceSet() }
    }
}
