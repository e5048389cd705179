/// What values a query parameter takes.
enum ParameterForm: Sendable, Hashable {
    /// Any of the ids or words given does; repeated it narrows further. `isActor` for ids of actors.
    case filter(isActor: Bool)
    /// Any of some words of an enumeration does, which OpenAPI knows by `schema` if it has a name; repeated it narrows further.
    case choices(schema: String?, [String])
    /// A list of words of an enumeration.
    case words(schema: String, [String])
    /// One word of an enumeration.
    case word(schema: String, [String])
    /// An integer.
    case integer(ClosedRange<Int>)
    /// Keys to sort by, each with `-` before it for the greatest first.
    case sort([String])
    /// Whatever this server handed out.
    case opaque
}

/// A query parameter of a route: checked, answered and described from this one value.
struct Parameter: Sendable, Hashable {
    let name: String
    let form: ParameterForm
    /// One sentence for OpenAPI.
    let description: String
    /// A value that it can have.
    let example: String

    init(_ name: String, _ form: ParameterForm, _ description: String, example: String) {
        self.name = name
        self.form = form
        self.description = description
        self.example = example
    }
}
