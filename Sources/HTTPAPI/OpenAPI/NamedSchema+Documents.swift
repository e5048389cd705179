/// What is no resource: the service, files, problems, envelopes.
extension NamedSchema {
    static let documents = [
        NamedSchema(
            "Service", "What this server is and has.",
            [
                .init("name", .string), .init("version", .string), .init("counts", .named("ServiceCounts")),
                .init("links", .map(.path)),
            ]),
        NamedSchema(
            "ServiceCounts", "How much the server has.", ResourceKind.allCases.map { .init($0.rawValue, .count) }),
        NamedSchema(
            "IngestRecord", "What became of one file.",
            [
                .init("path", .string), .init("status", .named("IngestStatus")), .init("article", .nullable(.string)),
                .init("reason", .nullable(.string)), .init("warnings", .list(.named("IngestWarning"))),
            ]),
        NamedSchema(
            "IngestWarning", "Something odd about an article.",
            [
                .init("code", .string), .init("message", .string), .init("start", .nullable(.count)),
                .init("end", .nullable(.count)),
            ]),
        NamedSchema("Health", "What a probe says.", [.init("status", .words(["live", "ready"]))]),
        NamedSchema(
            "ProblemPage", "What a problem code means.",
            [
                .init("code", .named("ProblemCode")), .init("title", .string), .init("status", .count),
                .init("description", .string),
            ]),
        NamedSchema("OpenAPI", "A description by OpenAPI 3.1.", [.init("openapi", .string)]),
        NamedSchema(
            "Problem", "An error (RFC 9457).",
            [
                .init("type", .string), .init("title", .string), .init("status", .count), .init("detail", .string),
                .init("instance", .string), .init("code", .named("ProblemCode")),
                .init("errors", .list(.named("ParameterError"))), .init("requestId", .string),
                .init("progress", .named("Progress"), isRequired: false),
                .init("links", .named("ProblemLinks"), isRequired: false),
            ]),
        NamedSchema(
            "ParameterError", "One thing wrong with one parameter.",
            [
                .init("parameter", .string), .init("value", .nullable(.string)), .init("message", .string),
                .init("allowed", .list(.string)), .init("didYouMean", .list(.string)),
            ]),
        NamedSchema("Progress", "How far the index is.", [.init("done", .count), .init("total", .count)]),
        NamedSchema("ProblemLinks", "Where to begin again.", [.init("first", .path)]),
        NamedSchema(
            "Moved", "The way to another path.",
            [.init("status", .count), .init("location", .path), .init("message", .string)]),
    ]

    static let envelopes =
        [
            NamedSchema("Meta", "What an answer rests on.", meta),
            NamedSchema(
                "ListMeta", "What a list rests on, and how long it is.",
                meta + [
                    .init("total", .count), .init("limit", .count), .init("facets", .map(.list(.named("FacetCount")))),
                    .init("histogram", .list(.named("FacetCount"))),
                ]),
            NamedSchema("FacetCount", "How often a value occurs.", [.init("value", .string), .init("count", .count)]),
            NamedSchema(
                "Warning", "Something odd about a request that still has an answer.",
                [
                    .init("code", .string), .init("parameter", .string), .init("value", .string),
                    .init("message", .string), .init("didYouMean", .list(.string)),
                ]),
            NamedSchema("Links", "The answer's own path.", [.init("self", .path)]),
            NamedSchema(
                "ListLinks", "The pages of a list.",
                [.init("self", .path), .init("first", .path), .init("next", .link)]),
            NamedSchema(
                "Included", "What the answer names, as far as `include` asks for it.",
                [
                    .init("articles", .list(.named("ArticleSummary")), isRequired: false),
                    .init("actors", .list(.named("Actor")), isRequired: false),
                    .init("claims", .list(.named("Claim")), isRequired: false),
                    .init("events", .list(.named("Event")), isRequired: false),
                    .init("disputes", .list(.anything), isRequired: false),
                ]),
        ] + RouteTable.routes.compactMap(\.response.envelope)

    private static let meta: [Schema.Member] = [
        .init("generation", .string), .init("offsetUnit", .named("OffsetUnit")),
        .init("warnings", .list(.named("Warning"))),
    ]
}

extension ResponseShape {
    /// The schema around `data`; null of bare answers.
    var envelope: NamedSchema? {
        switch self {
        case .list(let name): named("\(name)List", "A page of a list.", .list(.named(name)), "ListMeta", "ListLinks")
        case .whole(let name): named("\(name)List", "A whole list.", .list(.named(name)), "Meta", "Links")
        case .one(let name): named("\(name)Answer", "One value.", .named(name), "Meta", "Links")
        case .bare, .text: nil
        }
    }

    /// The schema without envelope.
    var bareSchema: Schema? {
        switch self {
        case .list(let name), .whole(let name): .list(.named(name))
        case .one(let name), .bare(let name): .named(name)
        case .text: nil
        }
    }

    private func named(
        _ name: String, _ description: String, _ data: Schema, _ meta: String, _ links: String
    ) -> NamedSchema {
        NamedSchema(
            name, description,
            [
                .init("data", data), .init("meta", .named(meta)), .init("links", .named(links)),
                .init("included", .named("Included"), isRequired: false),
            ])
    }
}
