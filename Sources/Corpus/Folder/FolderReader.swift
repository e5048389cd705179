/// A file that a folder offers, or why it cannot be read.
public struct FoundFile: Sendable, Hashable {
    /// What became of it.
    public enum Outcome: Sendable, Hashable {
        /// It can be read at this absolute path.
        case readable(absolutePath: BytePath)
        /// It was passed over, for this reason.
        case skipped(reason: String)
    }

    /// Path relative to the folder that was given; the path as given for a single file. Bytes that are not UTF-8 stand as `\xNN`.
    public let path: String
    /// Whether it can be read.
    public let outcome: Outcome

    /// A file.
    public init(path: String, outcome: Outcome) {
        self.path = path
        self.outcome = outcome
    }
}

/// Why a path that was given cannot be read at all.
public enum FolderError: Error, Equatable, CustomStringConvertible {
    /// Nothing is there.
    case missing(path: String)
    /// It may not be read.
    case forbidden(path: String)

    /// One sentence that says what and where.
    public var description: String {
        switch self {
        case .missing(let path): "There is no file or folder \(path)."
        case .forbidden(let path): "\(path) may not be read: permission denied."
        }
    }
}

/// Walks the paths given: files as they are, folders down to the bottom, sorted by the bytes of their path.
public struct FolderReader: Sendable {
    /// A reader of `.txt` files.
    public init() {}

    /// The files under `path`, by path.
    ///
    /// Names that begin with a dot are left out. A link is followed if its target lies inside the folder; a link that leads back
    /// to a folder above itself, or to one that another link has led to before, is not walked again.
    /// Where nothing is at `path`, what it shows escaped is looked for: `caf\xE9.txt`.
    public func files(at path: String) throws(FolderError) -> [FoundFile] {
        let given = Self.given(path)
        let sort: FileStatus.Sort
        switch FileStatus.of(given) {
        case .found(let status): sort = status.sort
        case .forbidden: throw .forbidden(path: path)
        case .missing: throw .missing(path: path)
        }
        guard given.isReadable, let absolute = given.resolved else { throw .forbidden(path: path) }
        guard sort == .folder else {
            return [FoundFile(path: given.description, outcome: .readable(absolutePath: absolute))]
        }
        var walk = FolderWalk(root: absolute)
        guard walk.run() else { throw .forbidden(path: path) }
        return walk.found.sorted { $0.name < $1.name }.map { FoundFile(path: $0.name.description, outcome: $0.outcome) }
    }

    private static func given(_ path: String) -> BytePath {
        let plain = BytePath(path)
        guard case .missing = FileStatus.of(plain), let shown = BytePath(shown: path) else { return plain }
        return shown
    }

    /// The bytes of a file; null where it has gone or may not be read.
    public func bytes(of absolutePath: BytePath) -> [UInt8]? { absolutePath.contents }
}
