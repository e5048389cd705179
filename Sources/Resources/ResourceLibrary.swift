import Foundation

/// The bundled word lists and registers: the one door to files that ship with the program.
///
/// `Bundle.module` would end the process where its folder is missing, so the folder is looked for here and a missing one is an error.
public struct ResourceLibrary: Sendable {
    private let folder: String

    /// The library in `folder`, which must be there.
    public init(folder: String) throws(ResourceError) {
        guard Self.isFolder(folder) else { throw .bundleMissing(looked: [folder]) }
        self.folder = folder
    }

    /// The library that lies beside the running program (in tests: beside the test bundle).
    public static func bundled() throws(ResourceError) -> ResourceLibrary {
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let places = [program, Bundle.main.bundleURL].map {
            $0.appendingPathComponent("hearsay_Resources.resources/Lists").path
        }
        guard let found = places.first(where: isFolder) else { throw .bundleMissing(looked: places) }
        return try ResourceLibrary(folder: found)
    }

    /// The list in `Lists/<name>.txt`.
    public func list(_ name: String) throws(ResourceError) -> WordList {
        let lines = try lines(of: "\(name).txt")
        return WordList(header: lines.header, entries: lines.body)
    }

    /// The rows of `Lists/<name>.tsv`, each with exactly `columns` cells.
    public func table(_ name: String, columns: Int) throws(ResourceError) -> [[String]] {
        let file = "\(name).tsv"
        var rows: [[String]] = []
        for (number, line) in try lines(of: file).body.enumerated() {
            let cells = Self.split(line, at: UInt8(ascii: "\t"))
            guard cells.count == columns else {
                throw .malformed(file: file, line: number + 2, reason: "\(cells.count) columns instead of \(columns)")
            }
            rows.append(cells)
        }
        return rows
    }

    /// The names of all bundled files, sorted.
    func files() throws(ResourceError) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw .unreadable(file: folder)
        }
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    func lines(of file: String) throws(ResourceError) -> (header: String, body: [String]) {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(file)") else {
            throw .unreadable(file: file)
        }
        var lines = Self.split(String(decoding: data, as: UTF8.self), at: UInt8(ascii: "\n"))
        if lines.last == "" { lines.removeLast() }
        guard let header = lines.first, header.hasPrefix("# ") else {
            throw .malformed(file: file, line: 1, reason: "no header line that begins with '# '")
        }
        if let empty = lines.firstIndex(of: "") {
            throw .malformed(file: file, line: empty + 1, reason: "an empty line")
        }
        return (String(header.dropFirst(2)), Array(lines.dropFirst()))
    }

    /// By bytes: splitting by characters costs ten times as much, and the lists are read at every start.
    private static func split(_ text: String, at mark: UInt8) -> [String] {
        var parts: [String] = []
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for at in 0...bytes.count where at == bytes.count || bytes[at] == mark {
                parts.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self))
                start = at + 1
            }
        }
        return parts
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
