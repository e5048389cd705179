/// One `name=a,b` of a query, decoded. A comma parts values; inside a value it is `%2C`.
struct QueryItem: Sendable, Hashable {
    let name: String
    let values: [String]

    /// The items of `query` in their order; empty ones (`&&`) are passed over.
    static func items(of query: String?) throws(Problem) -> [QueryItem] {
        var items: [QueryItem] = []
        for part in (query ?? "").split(separator: "&") { items.append(try QueryItem(part)) }
        return items
    }

    private init(_ part: Substring) throws(Problem) {
        let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let encoded = sides.count > 1 ? sides[1] : ""
        name = try Self.decoded(sides[0], of: part)
        var values: [String] = []
        for value in encoded.split(separator: ",", omittingEmptySubsequences: false) {
            values.append(try Self.decoded(value, of: part))
        }
        self.values = values.isEmpty ? [""] : values
    }

    /// Its values with commas between, as a parameter that takes one value reads them.
    var whole: String { values.joined(separator: ",") }

    private static func decoded(_ text: Substring, of part: Substring) throws(Problem) -> String {
        guard let decoded = PercentEncoding.decode(text, plusIsSpace: true) else {
            let name = String(part.prefix { $0 != "=" })
            let message = "“\(part)” is not percent-encoded UTF-8: every % needs two hexadecimal digits."
            throw Problem(.malformedEncoding, ParameterError(name, value: String(text), message))
        }
        return decoded
    }
}
