import NewsIndex

/// `/v1/claims` and what is under it.
enum ClaimsController {
    static let routes = [
        Route(
            "/v1/claims", "listClaims", "All claims: who said what about whom.",
            parameters: Parameters.list(.claims),
            formats: [.json, .ndjson], response: .list("Claim"),
            handler: .indexed { request throws(Problem) in try request.list(.claims) }),
        Route(
            "/v1/claims/{id}", "getClaim", "One claim.", parameters: [Parameters.include] + Parameters.common,
            response: .one("Claim"), handler: .indexed { request throws(Problem) in try request.one(.claims) }),
    ]
}
