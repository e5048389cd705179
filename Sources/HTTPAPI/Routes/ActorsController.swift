import Extraction
import NewsIndex

/// `/v1/actors` and what is under it.
enum ActorsController {
    static let routes = [
        Route(
            "/v1/actors", "listActors", "All actors.",
            parameters: Parameters.list(.actors),
            formats: [.json, .ndjson], response: .list("Actor"),
            handler: .indexed { request throws(Problem) in try request.list(.actors) }),
        Route(
            "/v1/actors/{id}", "getActor", "One actor.", parameters: [Parameters.include] + Parameters.common,
            response: .one("Actor"), handler: .indexed { request throws(Problem) in try request.one(.actors) }),
        Route(
            "/v1/actors/{id}/mentions", "listMentions", "Where the actor is mentioned, in reading order.",
            parameters: Parameters.paging + [Parameters.include] + Parameters.common,
            formats: [.json, .ndjson], response: .list("Mention"), handler: .indexed(mentions)),
    ]

    @Sendable private static func mentions(_ request: APIRequest) throws(Problem) -> Answer {
        let published = request.published
        guard let actor = published.position(of: .actors, request.id) else { return try request.elsewhere(.actors) }
        let places = published.generation.actors[actor].mentions
        let rendering = published.rendering(request.query.unit)
        let listing = Listing(total: places.count) { index in
            JSONWriter.bytes { json in
                let (article, mention) = places[index]
                let mentions = published.generation.articles[article].analysis.mentions
                rendering.mention(mentions[mention], of: published.texts[article], into: &json)
            }
        } named: { page in
            var named = published.only(.actors, actor)
            named.articles = Set(places[page].map(\.article))
            return published.deepened(named)
        }
        return try Envelope(request: request).list(listing)
    }
}
