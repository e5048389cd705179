/// Why bundled data cannot be used.
public enum ResourceError: Error, Equatable, CustomStringConvertible {
    /// None of the places where the bundle may lie has it.
    case bundleMissing(looked: [String])
    /// A file of the bundle is missing or unreadable.
    case unreadable(file: String)
    /// A file's line does not have the form that its header promises.
    case malformed(file: String, line: Int, reason: String)

    /// One sentence that says what and where.
    public var description: String {
        switch self {
        case .bundleMissing(let looked):
            "The folder hearsay_Resources.resources is missing; it belongs beside the program. Looked in: "
                + looked.joined(separator: ", ")
        case .unreadable(let file): "The bundled file \(file) cannot be read."
        case .malformed(let file, let line, let reason): "The bundled file \(file), line \(line): \(reason)."
        }
    }
}
