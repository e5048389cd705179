public import Corpus

/// Why no index can be made.
public enum IndexError: Error, Equatable, CustomStringConvertible {
    /// A path that was given cannot be read.
    case folder(FolderError)
    /// No file under the paths became an article.
    case nothingToRead(paths: [String], skipped: Int)

    /// One sentence that says what and where.
    public var description: String {
        switch self {
        case .folder(let error): error.description
        case .nothingToRead(let paths, let skipped):
            "No article was found in \(paths.joined(separator: ", ")) (\(skipped) files skipped)."
        }
    }
}
