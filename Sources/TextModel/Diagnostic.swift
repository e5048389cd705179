/// Something odd about one article that does not stop the work on the others.
public struct Diagnostic: Sendable, Hashable {
    /// A word for programs, lower case with hyphens: `invalid-utf8`, `foreign-script`, `unsupported-language`.
    public let code: String
    /// A sentence for people.
    public let message: String
    /// Where in the body, if anywhere in particular.
    public let span: TextSpan?

    /// A finding `code`, explained by `message`, at `span`.
    public init(code: String, message: String, span: TextSpan? = nil) {
        self.code = code
        self.message = message
        self.span = span
    }
}
