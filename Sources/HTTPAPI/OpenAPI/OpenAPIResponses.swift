/// What an operation can answer.
struct OpenAPIResponses {
    let route: Route
    /// The forms of a good answer.
    let formats: [Format]

    /// Members of `responses`, by status.
    func write(into json: inout JSONWriter) {
        success(into: &json)
        if isIndexed { plain("304", "The client has it already.", into: &json) }
        if !route.variables.isEmpty {
            response("308", "It is at another path.", media: "application/json", .named("Moved"), into: &json)
        }
        for (status, description) in problems {
            response(status, description, media: "application/problem+json", .named("Problem"), into: &json)
        }
    }

    private var problems: [(String, String)] {
        var found = [("400", "The request is malformed, or a parameter is.")]
        if !route.variables.isEmpty { found.append(("404", "Nothing has that name.")) }
        found.append(("405", "The path does not take the method."))
        found.append(("406", "It cannot be had in that form."))
        if route.parameters.contains(where: { $0.name == "cursor" }) { found.append(("410", "The cursor is gone.")) }
        if route.path != "/livez" { found.append(("503", "The index is not ready, or the server is shutting down.")) }
        return found
    }

    private var isIndexed: Bool {
        if case .indexed = route.handler { true } else { false }
    }

    private func success(into json: inout JSONWriter) {
        json.object("200") { json in
            json.member("description", route.summary)
            headers(into: &json)
            json.object("content") { json in
                for format in formats { media(format, into: &json) }
            }
        }
    }

    private func media(_ format: Format, into json: inout JSONWriter) {
        let type = format.mediaTypes[0]
        switch format {
        case .json:
            let envelope = route.response.envelope.map { Schema.named($0.name) }
            content(type, envelope ?? route.response.bareSchema ?? .anything, into: &json)
        case .bare: content(type, route.response.bareSchema ?? .anything, into: &json)
        case .ndjson, .text: content(type, .string, into: &json)
        }
    }

    private func content(_ type: String, _ schema: Schema, into json: inout JSONWriter) {
        json.object(type) { json in
            json.key("schema")
            schema.write(into: &json)
        }
    }

    private func headers(into json: inout JSONWriter) {
        json.object("headers") { json in
            header("X-Request-Id", "The request's name in logs.", .string, into: &json)
            if isIndexed { header("ETag", "For `If-None-Match`.", .string, into: &json) }
            if case .list = route.response {
                header("X-Total-Count", "How long the whole list is.", .count, into: &json)
                header("Link", "The pages of the list (RFC 8288).", .string, into: &json)
            }
        }
    }

    private func header(_ name: String, _ description: String, _ schema: Schema, into json: inout JSONWriter) {
        json.object(name) { json in
            json.member("description", description)
            json.key("schema")
            schema.write(into: &json)
        }
    }

    private func response(
        _ status: String, _ description: String, media: String, _ schema: Schema, into json: inout JSONWriter
    ) {
        json.object(status) { json in
            json.member("description", description)
            json.object("content") { content(media, schema, into: &$0) }
        }
    }

    private func plain(_ status: String, _ description: String, into json: inout JSONWriter) {
        json.object(status) { $0.member("description", description) }
    }
}
