/// Why a text is no article.
public enum ReadingError: Error, Equatable, CustomStringConvertible {
    /// There is nothing in it.
    case empty
    /// Nothing is left when boilerplate is taken out.
    case onlyBoilerplate
    /// It is not text.
    case binary
    /// The record's date is no EDTF and no ISO date-time.
    case badDate(String)

    /// One sentence that says what is wrong.
    public var description: String {
        switch self {
        case .empty: "The file is empty."
        case .onlyBoilerplate: "Nothing but boilerplate is in it."
        case .binary: "It is not text: it holds NUL or control bytes."
        case .badDate(let date): "The date \(date.debugDescription) is neither EDTF nor an ISO 8601 date-time."
        }
    }
}
