import HTTPTypes
import NewsIndex

/// One thing wrong with one parameter or header.
struct ParameterError: Sendable, Hashable {
    let parameter: String
    let value: String?
    let message: String
    /// All values or names that would do, where they are few enough to list.
    let allowed: [String]
    /// The nearest of them.
    let didYouMean: [String]

    init(_ parameter: String, value: String?, _ message: String, allowed: [String] = [], didYouMean: [String] = []) {
        self.parameter = parameter
        self.value = value
        self.message = message
        self.allowed = allowed
        self.didYouMean = didYouMean
    }
}

/// An answer that is an error. Handlers throw it; one place writes it (`ProblemDocument`).
struct Problem: Error, Sendable {
    let code: ProblemCode
    let detail: String
    var errors: [ParameterError] = []
    /// How far the index is, of a server that is not ready.
    var progress: IndexProgress?
    /// Where to begin again, of a cursor that is gone.
    var first: String?
    /// `Allow` and the like.
    var headers: HTTPFields = [:]

    init(_ code: ProblemCode, _ detail: String, errors: [ParameterError] = []) {
        self.code = code
        self.detail = detail
        self.errors = errors
    }

    /// One parameter is wrong.
    init(_ code: ProblemCode, _ error: ParameterError) {
        self.init(code, error.message, errors: [error])
    }
}
