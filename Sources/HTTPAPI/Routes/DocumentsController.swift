import HTTPTypes

/// `/openapi.json` and `/problems/{code}`: what the server says of itself.
enum DocumentsController {
    static let routes = [
        Route(
            "/openapi.json", "getOpenAPI", "This description (OpenAPI 3.1).", response: .bare("OpenAPI"),
            handler: .indexed { request throws(Problem) in .json(request.published.openAPI)
            }),
        Route(
            "/problems/{code}", "getProblem", "What a problem code means.", response: .bare("ProblemPage"),
            handler: .indexed(problem)),
    ]

    @Sendable private static func problem(_ request: APIRequest) throws(Problem) -> Answer {
        guard let code = ProblemCode(rawValue: request.id) else {
            let known = ProblemCode.allCases.map(\.rawValue)
            let message = "There is no problem with the code “\(request.id)”."
            let nearest = EditDistance.nearest(to: request.id, among: known)
            throw Problem(
                .notFound,
                ParameterError("code", value: request.id, message, allowed: known, didYouMean: nearest))
        }
        return .json(
            JSONWriter.bytes { json in
                json.object { json in
                    json.member("code", code.rawValue)
                    json.member("title", code.title)
                    json.member("status", code.status.code)
                    json.member("description", code.explanation)
                }
            })
    }
}
