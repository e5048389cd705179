/// Why the settings cannot be used.
enum SettingsError: Error, Equatable, CustomStringConvertible {
    /// The file that was named is not there, or may not be read.
    case unreadable(file: String)
    /// A line of the file is wrong.
    case malformed(file: String, line: Int?, reason: String)
    /// A value is wrong that a flag or a variable gives.
    case badValue(origin: String, reason: String)

    /// One sentence that says what and where.
    var description: String {
        switch self {
        case .unreadable(let file): "The file \(file) cannot be read."
        case .malformed(let file, let line, let reason):
            "\(file)\(line.map { ", line \($0)" } ?? ""): \(Self.sentence(reason))"
        case .badValue(let origin, let reason): "\(origin): \(Self.sentence(reason))"
        }
    }

    private static func sentence(_ reason: String) -> String {
        reason.hasSuffix(".") || reason.hasSuffix("?") ? reason : "\(reason)."
    }
}
