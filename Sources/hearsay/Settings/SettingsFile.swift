import Foundation
import Yams

/// A file of settings, looked through for mistakes before anything is taken from it.
struct SettingsFile: Sendable {
    /// Where it is.
    let path: String
    /// Whether any setting is in it; a file of comments has none.
    let hasSettings: Bool

    /// Reads the file at `path`; the first mistake in it is an error with its line.
    init(path: String) throws(SettingsError) {
        self.path = path
        let root = try YAMLFile.root(of: path)
        hasSettings = root != nil
        if let root { try Self.check(root, under: [], in: path) }
    }

    private static func check(_ node: Node, under parents: [String], in path: String) throws(SettingsError) {
        guard case .mapping(let mapping) = node else {
            throw .malformed(file: path, line: node.mark?.line, reason: "settings must be pairs of a key and a value")
        }
        for (key, value) in mapping {
            let name = (parents + [key.string ?? ""]).joined(separator: ".")
            if let setting = Setting.all.first(where: { $0.key == name }) {
                try check(value, of: setting, in: path)
            } else if Setting.all.contains(where: { $0.key.hasPrefix(name + ".") }) {
                try check(value, under: parents + [key.string ?? ""], in: path)
            } else {
                throw .malformed(file: path, line: key.mark?.line, reason: unknown(name))
            }
        }
    }

    private static func check(_ value: Node, of setting: Setting, in path: String) throws(SettingsError) {
        let line = value.mark?.line
        guard let values = values(of: value, isList: setting.isList) else {
            let wanted = setting.isList ? "a list" : "one value"
            throw .malformed(file: path, line: line, reason: "\(setting.key) must be \(wanted)")
        }
        if let fault = setting.fault(of: values) {
            throw .malformed(file: path, line: line, reason: "\(setting.key): \(fault)")
        }
    }

    private static func values(of node: Node, isList: Bool) -> [String]? {
        guard isList else { return node.scalar.map { [$0.string] } }
        guard case .sequence(let sequence) = node else { return nil }
        let values = sequence.compactMap { $0.scalar?.string }
        return values.count == sequence.count ? values : nil
    }

    private static func unknown(_ name: String) -> String {
        let nearest = Nearest.word(to: name, among: Setting.all.map(\.key))
        return "there is no setting \(name)" + (nearest.map { ". Did you mean \($0)?" } ?? ".")
    }
}
