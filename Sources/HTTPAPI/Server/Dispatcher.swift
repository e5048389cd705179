import HTTPTypes

/// Leads a request to its route: redirects, methods, formats, parameters, validators.
struct Dispatcher: Sendable {
    let store: GenerationStore

    /// The answer to a request. Whatever is wrong with it comes out as a problem.
    func answer(to exchange: Exchange) throws(Problem) -> Answer {
        guard exchange.method != .options else { return try options(exchange) }
        let state = store.snapshot
        if let key = exchange.answerKey, let kept = state.published?.answers.answer(key) {
            return conditional(kept, exchange)
        }
        let match = RouteTable.match(try exchange.target.segments())
        if let match, case .always(let handler) = match.route.handler {
            try check(exchange.method, match.route)
            _ = try format(of: match, exchange)
            _ = try query(of: match, exchange)
            return try handler(state)
        }
        let published = try state.ready()
        guard let match else { return try elsewhere(exchange) }
        try check(exchange.method, match.route)
        return try answer(match, exchange, from: published)
    }

    private func answer(
        _ match: RouteTable.Match, _ exchange: Exchange, from published: PublishedGeneration
    ) throws(Problem) -> Answer {
        guard case .indexed(let handler) = match.route.handler else { return try elsewhere(exchange) }
        let request = try request(match, exchange, from: published)
        var answer = try handler(request)
        guard answer.status == .ok else { return answer }
        answer.headers[.eTag] = request.entityTag.description
        if let key = exchange.answerKey { published.answers.keep(answer, for: key) }
        return conditional(answer, exchange)
    }

    /// The answer, without its bytes where the client has them.
    private func conditional(_ answer: Answer, _ exchange: Exchange) -> Answer {
        guard let header = exchange.fields[.ifNoneMatch], let tag = answer.headers[.eTag] else { return answer }
        return EntityTag(written: tag).isNamed(by: header) ? answer.notModified : answer
    }

    private func request(
        _ match: RouteTable.Match, _ exchange: Exchange, from published: PublishedGeneration
    ) throws(Problem) -> APIRequest {
        let format = try format(of: match, exchange)
        let query = try query(of: match, exchange)
        return APIRequest(
            route: match.route, target: exchange.target, values: match.values, path: match.path, format: format,
            ending: match.ending.map { "." + $0 } ?? "", query: query, published: published)
    }

    private func format(of match: RouteTable.Match, _ exchange: Exchange) throws(Problem) -> Format {
        try Format.choose(
            extension: match.ending, accept: exchange.fields[.accept], among: match.route.formats)
    }

    private func query(of match: RouteTable.Match, _ exchange: Exchange) throws(Problem) -> RequestQuery {
        try RequestQuery(QueryItem.items(of: exchange.target.query), parameters: match.route.parameters)
    }

    private func check(_ method: HTTPRequest.Method, _ route: Route) throws(Problem) {
        guard !route.methods.contains(method) else { return }
        var problem = Problem(.methodNotAllowed, "\(route.path) does not take \(method.rawValue).")
        problem.headers[.allow] = route.allow
        throw problem
    }

    private func options(_ exchange: Exchange) throws(Problem) -> Answer {
        let match = exchange.target.path == "*" ? nil : RouteTable.match(try exchange.target.segments())
        guard match != nil || exchange.target.path == "*" else { return try elsewhere(exchange) }
        var answer = Answer(status: .noContent, mediaType: "", body: .nothing, isCacheable: false)
        answer.headers[.allow] = match?.route.allow ?? Route.allow(Route.readingMethods)
        return answer
    }

    /// 308 where the path has another name, 404 where nothing has it.
    private func elsewhere(_ exchange: Exchange) throws(Problem) -> Answer {
        guard let path = try Redirects.destination(of: exchange.target.path) else {
            throw nothing(at: exchange.target.path)
        }
        return .moved(to: store.resourceLinks.base + path + (exchange.target.query.map { "?" + $0 } ?? ""))
    }

    private func nothing(at path: String) -> Problem {
        let base = store.resourceLinks.base
        let known = RouteTable.routes.map(\.path).filter { $0 != "/" && !$0.contains("{") }
        let nearest = EditDistance.nearest(to: path, among: known).map { base + $0 }
        let message = "Nothing is at \(path). The description is at \(base)/openapi.json."
        return Problem(.notFound, ParameterError("path", value: path, message, didYouMean: nearest))
    }
}
