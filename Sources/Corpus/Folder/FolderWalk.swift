/// One walk through a folder, without recursion: every folder waits on a list until its turn.
struct FolderWalk {
    /// A name relative to the root, and what became of it.
    struct Entry {
        let name: BytePath
        let outcome: FoundFile.Outcome
    }

    private struct Waiting {
        let name: BytePath
        let path: BytePath
        let above: [FileStatus.Identity]
    }

    private(set) var found: [Entry] = []
    private let root: BytePath
    private var waiting: [Waiting] = []
    private var linked: Set<FileStatus.Identity> = []

    init(root: BytePath) { self.root = root }

    /// Walks; false where the root itself cannot be opened.
    mutating func run() -> Bool {
        guard root.names != nil, case .found(let status) = FileStatus.of(root) else { return false }
        waiting = [Waiting(name: BytePath(bytes: []), path: root, above: [status.identity])]
        while let next = waiting.popLast() { enter(next) }
        return true
    }

    private mutating func enter(_ folder: Waiting) {
        guard let names = folder.path.names else {
            return skip(folder.name, "The folder may not be read: permission denied.")
        }
        for name in names.reversed() where name.bytes.first != UInt8(ascii: ".") {
            look(folder.name.appending(name.bytes), at: folder.path.appending(name.bytes), above: folder.above)
        }
    }

    private mutating func look(_ name: BytePath, at path: BytePath, above: [FileStatus.Identity]) {
        guard case .found(let status) = FileStatus.of(path, follows: false) else {
            return skip(name, "It has gone, or may not be looked at.")
        }
        switch status.sort {
        case .file: take(name, at: path)
        case .folder: waiting.append(Waiting(name: name, path: path, above: above + [status.identity]))
        case .link: follow(name, at: path, above: above)
        case .other: skip(name, "It is neither a file nor a folder.")
        }
    }

    private mutating func follow(_ name: BytePath, at path: BytePath, above: [FileStatus.Identity]) {
        guard let target = path.resolved, case .found(let status) = FileStatus.of(target) else {
            return skip(name, "The link leads nowhere.")
        }
        guard isInside(target) else { return skip(name, "The link leads out of the folder.") }
        guard status.sort == .folder else {
            return status.sort == .file ? take(name, at: target) : skip(name, "It is neither a file nor a folder.")
        }
        guard !above.contains(status.identity) else { return skip(name, "The link leads back to a folder above it.") }
        guard linked.insert(status.identity).inserted else {
            return skip(name, "Another link leads to the same folder.")
        }
        waiting.append(Waiting(name: name, path: target, above: above + [status.identity]))
    }

    private mutating func take(_ name: BytePath, at path: BytePath) {
        guard name.hasExtension("txt") else { return skip(name, "Only .txt files are read.") }
        guard path.isReadable else { return skip(name, "The file may not be read: permission denied.") }
        found.append(Entry(name: name, outcome: .readable(absolutePath: path)))
    }

    private mutating func skip(_ name: BytePath, _ reason: String) {
        found.append(Entry(name: name, outcome: .skipped(reason: reason)))
    }

    private func isInside(_ target: BytePath) -> Bool {
        target == root || target.bytes.starts(with: root.appending([]).bytes) || root.bytes == [UInt8(ascii: "/")]
    }
}

extension BytePath {
    /// Whether the name ends in `.` and `wanted`, in upper or lower case.
    func hasExtension(_ wanted: String) -> Bool {
        let end = bytes.suffix(wanted.utf8.count + 1).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        return end == Array(".\(wanted)".utf8)
    }
}
