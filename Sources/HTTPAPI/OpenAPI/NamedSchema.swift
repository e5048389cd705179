/// A schema that others point at by its name.
struct NamedSchema: Sendable, Hashable {
    let name: String
    let description: String
    let schema: Schema

    init(_ name: String, _ description: String, _ schema: Schema) {
        self.name = name
        self.description = description
        self.schema = schema
    }

    /// An object.
    init(_ name: String, _ description: String, _ members: [Schema.Member]) {
        self.init(name, description, .object(members))
    }

    /// An enumeration.
    init<Words: RawRepresentable & CaseIterable>(_ name: String, _ description: String, _ words: Words.Type)
    where Words.RawValue == String {
        self.init(name, description, .words(words.allCases.map(\.rawValue)))
    }

    /// Every schema of the description.
    static let all = enumerations + dates + articles + actors + claims + events + documents + envelopes
}
