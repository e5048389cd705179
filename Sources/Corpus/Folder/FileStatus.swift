#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What stands at a path, as POSIX `stat` tells.
struct FileStatus {
    enum Sort { case file, folder, link, other }
    enum Answer { case found(FileStatus), missing, forbidden }

    /// Device and inode: the same for all paths that lead to one file.
    struct Identity: Hashable {
        let device: UInt64
        let inode: UInt64
    }

    let sort: Sort
    let identity: Identity

    /// The status of `path`; that of a link itself unless `follows`.
    static func of(_ path: BytePath, follows: Bool = true) -> Answer {
        var raw = stat()
        let failed = path.withCString { follows ? stat($0, &raw) : lstat($0, &raw) } != 0
        if failed { return errno == EACCES || errno == EPERM ? .forbidden : .missing }
        let identity = Identity(device: UInt64(truncatingIfNeeded: raw.st_dev), inode: UInt64(raw.st_ino))
        return .found(FileStatus(sort: sort(of: raw.st_mode), identity: identity))
    }

    private static func sort(of mode: mode_t) -> Sort {
        switch mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }
}

extension BytePath {
    /// Whether this process may read it.
    var isReadable: Bool { withCString { access($0, R_OK) } == 0 }

    /// The absolute path without links; null where nothing is there.
    var resolved: BytePath? {
        withCString { path in
            guard let real = realpath(path, nil) else { return nil }
            defer { free(real) }
            return BytePath(bytes: Self.bytes(real))
        }
    }

    /// The names in a folder but `.` and `..`, sorted; null where it cannot be opened.
    var names: [BytePath]? {
        guard let folder = withCString({ opendir($0) }) else { return nil }
        defer { closedir(folder) }
        var names: [BytePath] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { Self.bytes($0) }
            }
            if name != Array(".".utf8) && name != Array("..".utf8) { names.append(BytePath(bytes: name)) }
        }
        return names.sorted()
    }

    /// The whole file; null where it has gone, is a folder or may not be read.
    var contents: [UInt8]? {
        let file = withCString { open($0, O_RDONLY | O_CLOEXEC) }
        guard file >= 0 else { return nil }
        defer { close(file) }
        var contents: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
            if count == 0 { return contents }
            if count > 0 { contents.append(contentsOf: buffer[..<count]) } else if errno != EINTR { return nil }
        }
    }

    private static func bytes(_ string: UnsafePointer<CChar>) -> [UInt8] {
        UnsafeBufferPointer(start: string, count: strlen(string)).map { UInt8(bitPattern: $0) }
    }
}
