import Resources

/// The news agencies that sign datelines and reports.
struct AgencyBook: Sendable {
    private let names: [String: String]

    init(_ library: ResourceLibrary) throws(ResourceError) {
        var names: [String: String] = [:]
        for row in try library.table("agencies", columns: 2) {
            names[row[0]] = row[1]
            names[row[0].uppercased()] = row[1]
        }
        self.names = names
    }

    /// The full name of the agency written `word`; null where it is none.
    func name(of word: some StringProtocol) -> String? { names[String(word)] }
}
