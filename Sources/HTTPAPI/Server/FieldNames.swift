import HTTPTypes

/// Header fields that HTTPTypes has no constant for. The names are tokens, so none of them is ever left out.
extension HTTPField.Name {
    static let requestID = named("X-Request-Id")
    static let totalCount = named("X-Total-Count")
    static let link = named("Link")
    static let accelBuffering = named("X-Accel-Buffering")

    private static func named(_ name: String) -> HTTPField.Name {
        guard let field = HTTPField.Name(name) else { preconditionFailure("\(name) is a token (RFC 9110, 5.6.2)") }
        return field
    }
}
