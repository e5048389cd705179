import NewsIndex

/// What controllers of resources have in common.
extension APIRequest {
    /// The list of resources that the query asks for.
    func list(_ kind: ResourceKind) throws(Problem) -> Answer {
        let positions = published.positions(of: kind, matching: query.resources)
        let (published, unit) = (published, query.unit)
        let listing = Listing(total: positions.count) {
            published.body(kind, positions[$0], unit: unit, isListed: true)
        } named: { range in
            let page = positions[range]
            var named = ResourceSet()
            for position in page { named.formUnion(published.namedDeeply(by: kind, position)) }
            for position in page { named.subtract(published.only(kind, position)) }
            return named
        }
        return try Envelope(request: self).list(listing)
    }

    /// The resource in the path, or the way to the one that it is part of.
    func one(_ kind: ResourceKind) throws(Problem) -> Answer {
        guard let position = published.position(of: kind, id) else { return try elsewhere(kind) }
        let body = published.body(kind, position, unit: query.unit, isListed: false)
        return try Envelope(request: self).single(body) {
            var named = published.namedDeeply(by: kind, position)
            named.subtract(published.only(kind, position))
            return named
        }
    }

    /// 308 to the resource that `id` is part of, 404 where there is none.
    func elsewhere(_ kind: ResourceKind) throws(Problem) -> Answer {
        guard let whole = published.generation.redirects[id], published.position(of: kind, whole) != nil else {
            throw missing(kind)
        }
        return moved(to: whole)
    }

    /// 308 to the same path with `id` for the one in it.
    func moved(to id: String) -> Answer {
        let segments = zip(route.segments, path.split(separator: "/")).map { pattern, segment in
            pattern.hasPrefix("{") ? Substring(PercentEncoding.encode(id)) : segment
        }
        return .moved(to: published.links.base + "/" + segments.joined(separator: "/") + ending + sentQuery)
    }

    /// The query as it was sent, with its question mark.
    private var sentQuery: String { target.query.map { "?" + $0 } ?? "" }

    /// Nothing has the id in the path. Of actors it may be a name: `/v1/actors/Zelensky`.
    func missing(_ kind: ResourceKind) -> Problem {
        let message = "There is no \(kind.rawValue.dropLast()) with the id “\(id)”."
        let isActor = kind == .actors || kind == .timelines
        let named = isActor ? published.generation.actors(named: id) : []
        return Problem(.notFound, ParameterError("id", value: id, message, didYouMean: named))
    }
}
