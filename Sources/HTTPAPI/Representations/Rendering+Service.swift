import NewsIndex

extension Rendering {
    /// The service description.
    func service(_ generation: Generation, into json: inout JSONWriter) {
        json.object { json in
            json.member("name", "Hearsay")
            json.member("version", HearsayVersion.current)
            json.object("counts") { json in
                json.member("articles", generation.articles.count)
                json.member("actors", generation.actors.count)
                json.member("claims", generation.claims.count)
                json.member("events", generation.events.count)
                json.member("timelines", generation.timelines.count)
            }
            json.object("links") { json in
                json.member("self", links.base + "/")
                for kind in ResourceKind.allCases { json.member(kind.rawValue, "\(links.base)/v1/\(kind.rawValue)") }
                json.member("ingest", "\(links.base)/v1/ingest")
                json.member("openapi", "\(links.base)/openapi.json")
            }
        }
    }
}
