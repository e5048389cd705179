/// One equality filter: `field=a,b` is or.
public struct FieldFilter: Sendable, Hashable {
    /// Name of the field or filter as in the contract: `claimant`, `act`, `about`, `type`.
    public let field: String
    /// Values, any of which will do.
    public let values: [String]

    /// A filter.
    public init(field: String, values: [String]) {
        self.field = field
        self.values = values
    }
}

/// One key to sort by.
public struct SortKey: Sendable, Hashable {
    /// Name as in the contract: `dateSaid`, `mentions`.
    public let field: String
    /// Whether the greatest comes first (`-mentions`).
    public let isDescending: Bool

    /// A key.
    public init(field: String, isDescending: Bool) {
        self.field = field
        self.isDescending = isDescending
    }
}

/// Which resources, in which order. Repeated filters are and; ties are broken by id.
public struct ResourceQuery: Sendable, Hashable {
    /// All of them must hold.
    public let filters: [FieldFilter]
    /// Empty for the default of the list.
    public let sort: [SortKey]

    /// A query.
    public init(filters: [FieldFilter] = [], sort: [SortKey] = []) {
        self.filters = filters
        self.sort = sort
    }
}
