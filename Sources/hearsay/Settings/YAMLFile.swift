import Foundation
import Yams

/// Reads a YAML file of the operator's.
enum YAMLFile {
    /// The root of the file at `path`; null where it holds nothing but comments. What is no YAML is an error with its line.
    static func root(of path: String) throws(SettingsError) -> Node? {
        guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(file: path) }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw .malformed(file: path, line: nil, reason: "it is not UTF-8")
        }
        do {
            let node = try Yams.compose(yaml: text)
            return node.flatMap { isNothing($0) ? nil : $0 }
        } catch {
            throw fault(error, in: path)
        }
    }

    private static func isNothing(_ node: Node) -> Bool { node.scalar.map { $0.string.isEmpty } ?? false }

    private static func fault(_ error: any Error, in path: String) -> SettingsError {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            .malformed(file: path, line: mark.line, reason: problem)
        case .duplicatedKeysInMapping(let keys, let context):
            .malformed(file: path, line: context.mark.line, reason: "\(keys.joined(separator: ", ")) stands twice")
        default: .malformed(file: path, line: nil, reason: "it is no YAML")
        }
    }
}
