import NewsIndex
import TextModel

/// A request for something of the index, read and checked.
struct APIRequest: Sendable {
    let route: Route
    /// What was asked for, as it was sent.
    let target: RequestTarget
    /// What stands for the variable segments of the path.
    let values: [String]
    /// The path without extension, decoded segments encoded again.
    let path: String
    let format: Format
    /// The extension that asked for the format, with its dot; empty without one.
    let ending: String
    let query: RequestQuery
    /// What it is answered from, from start to end.
    let published: PublishedGeneration

    /// The id in the path.
    var id: String { values.first ?? "" }

    /// Whether the answer has `meta` and `links`.
    var hasEnvelope: Bool { query.hasEnvelope && format != .bare }

    /// This path with another query.
    func link(_ query: String) -> String {
        published.links.base + path + ending + (query.isEmpty ? "" : "?" + query)
    }

    /// This list from `cursor` on.
    func link(to cursor: Cursor) -> String {
        link(query.own(at: cursor.sealed(query: seal, generation: generation)))
    }

    /// How many resources come before the page.
    func offset() throws(Problem) -> Int {
        guard let text = query.cursor else { return 0 }
        guard let cursor = Cursor(text, query: seal, generation: generation) else {
            let message = "The cursor is unreadable, or belongs to another query or to an older state of the index."
            var problem = Problem(.cursorGone, ParameterError("cursor", value: text, message))
            problem.first = link(query.first)
            throw problem
        }
        return cursor.offset
    }

    /// The validator of a good answer to this request.
    var entityTag: EntityTag {
        EntityTag([generation, published.links.base, path + ending, query.own, format.rawValue, query.unit.rawValue])
    }

    private var generation: String { published.generation.id }
    private var seal: String { path + "?" + query.canonical }
}
