/// Every path of the server, written out in one place.
enum RouteTable {
    static let routes: [Route] =
        ServiceController.routes
        + ArticlesController.routes
        + ActorsController.routes
        + ClaimsController.routes
        + EventsController.routes
        + TimelinesController.routes
        + IngestController.routes
        + DocumentsController.routes
        + HealthController.routes

    /// A route with what stands for its variable segments, and the extension that was on the last one.
    struct Match: Sendable {
        let route: Route
        let values: [String]
        let ending: String?

        /// The path without the extension, each segment encoded.
        var path: String {
            var rest = values[...]
            let segments = route.segments.map { segment in
                segment.hasPrefix("{") ? PercentEncoding.encode(rest.popFirst() ?? "") : String(segment)
            }
            return "/" + segments.joined(separator: "/")
        }
    }

    /// The route for a path: as it stands, else without the extension of its last segment.
    static func match(_ segments: [String]) -> Match? {
        if let exact = match(segments, ending: nil, where: { !$0.path.contains("{") }) { return exact }
        guard let last = segments.last, let dot = last.firstIndex(of: "."), dot > last.startIndex else {
            return match(segments, ending: nil) { _ in true }
        }
        let bare = segments.dropLast() + [String(last[..<dot])]
        return match(Array(bare), ending: String(last[dot...].dropFirst())) { _ in true }
    }

    private static func match(_ segments: [String], ending: String?, where isWanted: (Route) -> Bool) -> Match? {
        for route in routes where isWanted(route) {
            if let values = route.match(segments) { return Match(route: route, values: values, ending: ending) }
        }
        return nil
    }
}
