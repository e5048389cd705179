/// One filter of a list: its name and the values that an element has under it.
struct ListFilter<Element>: Sendable {
    /// What the values are.
    enum Kind: Sendable {
        /// Compared as they are.
        case plain
        /// Ids of actors: the filter also comes with `.within`.
        case actor
        /// Names, compared without case and diacritics.
        case name
    }

    /// Its name in a query.
    let name: String
    /// The values of an enumeration.
    let allowed: [String]?
    /// What its values are.
    let kind: Kind
    /// The values of an element.
    let values: @Sendable (Element, ListSource) -> [String]

    /// A filter by plain values.
    init(
        _ name: String, allowed: [String]? = nil, kind: Kind = .plain,
        _ values: @escaping @Sendable (Element, ListSource) -> [String]
    ) {
        self.name = name
        self.allowed = allowed
        self.kind = kind
        self.values = values
    }

    /// A filter by an enumeration.
    init<Value: RawRepresentable & CaseIterable>(
        _ name: String, _ type: Value.Type, _ values: @escaping @Sendable (Element, ListSource) -> [String]
    ) where Value.RawValue == String {
        self.init(name, allowed: type.allCases.map(\.rawValue), values)
    }

    /// What the name of an actor's filter ends in that takes the actor's parts too.
    static var within: String { ".within" }
}
