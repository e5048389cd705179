import HTTPTypes

/// One path of the server: what the router, `Allow`, and OpenAPI are all made from.
struct Route: Sendable {
    /// What answers.
    enum Handler: Sendable {
        /// Without an index: probes.
        case always(@Sendable (ServerState) throws(Problem) -> Answer)
        /// From one generation.
        case indexed(@Sendable (APIRequest) throws(Problem) -> Answer)
    }

    /// With `{id}` for what varies: `/v1/articles/{id}`.
    let path: String
    /// The segments of the path.
    let segments: [Substring]
    /// `listClaims`.
    let operationID: String
    /// One sentence for OpenAPI.
    let summary: String
    /// What its query takes.
    let parameters: [Parameter]
    /// The forms that it comes in, the one for everybody first.
    let formats: [Format]
    /// The shape of `data`, for OpenAPI.
    let response: ResponseShape
    let handler: Handler

    init(
        _ path: String, _ operationID: String, _ summary: String, parameters: [Parameter] = [],
        formats: [Format] = [.json], response: ResponseShape, handler: Handler
    ) {
        self.path = path
        segments = path.split(separator: "/")
        self.operationID = operationID
        self.summary = summary
        self.parameters = parameters
        self.formats = formats + (response.envelope == nil ? [] : [.bare])
        self.response = response
        self.handler = handler
    }

    /// What a path that is only read from takes.
    static let readingMethods: [HTTPRequest.Method] = [.get, .head, .options]

    /// The methods that it takes.
    var methods: [HTTPRequest.Method] { Self.readingMethods }

    /// The value of `Allow`.
    var allow: String { Self.allow(methods) }

    /// `methods` as `Allow` lists them.
    static func allow(_ methods: [HTTPRequest.Method]) -> String { methods.map(\.rawValue).joined(separator: ", ") }

    /// What stands for the variable segments where `path` is this route's; null where it is not.
    func match(_ path: [String]) -> [String]? {
        guard segments.count == path.count else { return nil }
        var values: [String] = []
        for (pattern, segment) in zip(segments, path) {
            guard pattern.hasPrefix("{") ? !segment.isEmpty : pattern == segment else { return nil }
            if pattern.hasPrefix("{") { values.append(segment) }
        }
        return values
    }
}

/// What a route answers with, by the name of the schema.
enum ResponseShape: Sendable, Hashable {
    /// `{data: [schema], meta, links}`.
    case list(String)
    /// `{data: schema, meta, links}`.
    case one(String)
    /// `{data: [schema], meta, links}` without pages.
    case whole(String)
    /// The bare schema.
    case bare(String)
    /// Text.
    case text
}
