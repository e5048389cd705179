/// One operation of the description: a route in one form or in those that are alike.
///
/// A list as lines is a path of its own there, because it does not take what only an envelope has room for.
struct OpenAPIOperation {
    let route: Route
    let formats: [Format]

    /// The operations of a route.
    static func all(of route: Route) -> [OpenAPIOperation] {
        let lines = route.formats.filter { $0 == .ndjson }
        let rest = OpenAPIOperation(route: route, formats: route.formats.filter { $0 != .ndjson })
        return [rest] + lines.map { OpenAPIOperation(route: route, formats: [$0]) }
    }

    private var isLines: Bool { formats == [.ndjson] }

    /// The path with the extension that the form needs.
    var path: String { isLines ? route.path + "." + Format.ndjson.rawValue : route.path }

    /// What its query takes.
    var parameters: [Parameter] {
        isLines ? route.parameters.filter { !["include", "envelope"].contains($0.name) } : route.parameters
    }

    /// The members of the operation.
    func write(_ examples: OpenAPIExamples, into json: inout JSONWriter) {
        json.member("operationId", route.operationID + (isLines ? "AsLines" : ""))
        json.member("summary", route.summary)
        json.key("parameters")
        json.array { json in
            for name in route.variables { pathParameter(name, examples, into: &json) }
            for parameter in parameters { parameter.write(example: examples.value(of: parameter), into: &json) }
        }
        json.object("responses") { OpenAPIResponses(route: route, formats: formats).write(into: &$0) }
    }

    private func pathParameter(_ name: String, _ examples: OpenAPIExamples, into json: inout JSONWriter) {
        json.object { json in
            json.member("name", name)
            json.member("in", "path")
            json.member("required", true)
            json.member("description", "What the path names.")
            json.key("schema")
            Schema.pattern("^[a-z0-9~_-]+$").write(into: &json)
            if let example = examples.pathValue(of: route) { json.member("example", example) }
        }
    }
}

extension Route {
    /// The names in braces in its path.
    var variables: [String] { segments.filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) } }
}
