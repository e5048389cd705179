import HTTPTypes

/// What browsers may do from other origins (the Fetch standard's CORS protocol).
struct CrossOrigin: Sendable {
    /// Origins that may call; empty for all.
    let origins: [String]

    private static let exposed = [
        "ETag", "Link", "X-Total-Count", "X-Request-Id", "Server-Timing", "Location", "Retry-After",
    ].joined(separator: ", ")

    private static let allowed = [
        "Accept", "Authorization", "Content-Type", "If-Match", "If-None-Match", "Idempotency-Key", "Last-Event-ID",
        "Prefer",
    ].joined(separator: ", ")

    /// Fields for every answer to a request from `origin`.
    func apply(to fields: inout HTTPFields, origin: String?) {
        fields[.vary] = origins.isEmpty ? "Accept" : "Accept, Origin"
        guard let allowed = origins.isEmpty ? "*" : origins.first(where: { $0 == origin }) else { return }
        fields[.accessControlAllowOrigin] = allowed
        fields[.accessControlExposeHeaders] = Self.exposed
    }

    /// Fields for the answer to a preflight.
    func applyPreflight(to fields: inout HTTPFields, methods: [HTTPRequest.Method]) {
        fields[.accessControlAllowMethods] = methods.map(\.rawValue).joined(separator: ", ")
        fields[.accessControlAllowHeaders] = Self.allowed
        fields[.accessControlMaxAge] = "86400"
    }
}
