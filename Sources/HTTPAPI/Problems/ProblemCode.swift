import HTTPTypes

/// What can go wrong, as problem documents (RFC 9457) name it in `code` and at the end of `type`.
enum ProblemCode: String, Sendable, CaseIterable {
    case unknownParameter = "unknown-parameter"
    case unknownValue = "unknown-value"
    case invalidValue = "invalid-value"
    case emptyValue = "empty-value"
    case repeatedParameter = "repeated-parameter"
    case conflictingParameters = "conflicting-parameters"
    case malformedEncoding = "malformed-encoding"
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    case notAcceptable = "not-acceptable"
    case cursorGone = "cursor-gone"
    case notReady = "not-ready"
    case draining

    /// The status that it is answered with.
    var status: HTTPResponse.Status {
        switch self {
        case .unknownParameter, .unknownValue, .invalidValue, .emptyValue, .repeatedParameter,
            .conflictingParameters, .malformedEncoding:
            .badRequest
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .notAcceptable: .notAcceptable
        case .cursorGone: .gone
        case .notReady, .draining: .serviceUnavailable
        }
    }

    /// The same few words every time.
    var title: String {
        switch self {
        case .unknownParameter: "Unknown parameter"
        case .unknownValue: "Unknown value"
        case .invalidValue: "Invalid value"
        case .emptyValue: "Empty value"
        case .repeatedParameter: "Repeated parameter"
        case .conflictingParameters: "Parameters that exclude each other"
        case .malformedEncoding: "Malformed percent-encoding"
        case .notFound: "Not found"
        case .methodNotAllowed: "Method not allowed"
        case .notAcceptable: "Not acceptable"
        case .cursorGone: "Cursor no longer valid"
        case .notReady: "Not ready"
        case .draining: "Shutting down"
        }
    }

    /// What its page says.
    var explanation: String {
        switch self {
        case .unknownParameter:
            "The query has a parameter that this path does not take. `errors` names the nearest one and all there are."
        case .unknownValue:
            "A parameter has a value that is not one of its enumeration. `errors` names the nearest one and all there are."
        case .invalidValue: "A value is not of its parameter's form, or out of its range."
        case .emptyValue: "A parameter has no value. Leave the parameter out to ask for everything."
        case .repeatedParameter: "A parameter that can be given once only is given twice."
        case .conflictingParameters: "Two parameters, or a parameter and a format, cannot be had together."
        case .malformedEncoding: "A percent sign is not followed by two hexadecimal digits, or the bytes are not UTF-8."
        case .notFound: "Nothing is at this path."
        case .methodNotAllowed: "This path does not take the method. `Allow` lists those it takes."
        case .notAcceptable: "The resource cannot be had in that format. `errors` lists the formats there are."
        case .cursorGone:
            "The cursor is unreadable, belongs to another query, or to an older state of the index. Begin again at `links.first`."
        case .notReady: "The index is still being built. `progress` says how far it is; ask again after `Retry-After`."
        case .draining: "The server is shutting down and takes no new work."
        }
    }
}
