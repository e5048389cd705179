/// Paths that lead to others: unversioned names, `/v1` itself, a closing slash.
enum Redirects {
    private static let resources: Set<Substring> = Set(
        RouteTable.routes.filter { $0.segments.first == "v1" }.compactMap { $0.segments.dropFirst().first })

    /// The path that `path` leads to; null where it leads nowhere else.
    static func destination(of path: String) throws(Problem) -> String? {
        let plain = "/" + path.dropFirst().reversed().drop { $0 == "/" }.reversed()
        if plain == "/v1" { return "/" }
        let first = plain.dropFirst().prefix { $0 != "/" && $0 != "." }
        let whole = resources.contains(first) ? "/v1" + plain : plain
        guard whole != path, RouteTable.match(try RequestTarget.segments(of: whole)) != nil else { return nil }
        return whole
    }
}
