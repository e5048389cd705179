import Yams

/// Takes a file's nodes for what they should be; what is something else is an error with its line.
struct YAMLReader: Sendable {
    /// The file, for errors.
    let path: String

    /// The pairs of a mapping; none of an empty one.
    func mapping(_ node: Node, _ what: String) throws(SettingsError) -> [(key: Node, value: Node)] {
        if isEmpty(node) { return [] }
        guard case .mapping(let mapping) = node else { throw fault(node, "\(what) must be pairs of a key and a value") }
        return mapping.map { (key: $0.key, value: $0.value) }
    }

    /// The items of a list; none of an empty one.
    func items(_ node: Node, _ what: String) throws(SettingsError) -> [Node] {
        if isEmpty(node) { return [] }
        guard case .sequence(let sequence) = node else { throw fault(node, "\(what) must be a list") }
        return Array(sequence)
    }

    /// One text, not empty.
    func text(_ node: Node, _ what: String) throws(SettingsError) -> String {
        guard let text = node.scalar?.string, !text.isEmpty else { throw fault(node, "\(what) must be a text") }
        return text
    }

    /// A list of texts.
    func texts(_ node: Node, _ what: String) throws(SettingsError) -> [String] {
        var texts: [String] = []
        for item in try items(node, what) { texts.append(try text(item, what)) }
        return texts
    }

    /// An actor's id: small letters, digits and hyphens.
    func id(_ node: Node) throws(SettingsError) -> String {
        let id = try text(node, "an id")
        let isID = id.utf8.allSatisfy { byte in
            byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard isID else { throw fault(node, "\(id.debugDescription) is no id of an actor (a-z, 0-9 and hyphens)") }
        return id
    }

    /// The values of a mapping that may have only the keys `known`.
    func fields(_ node: Node, _ known: [String]) throws(SettingsError) -> [String: Node] {
        var fields: [String: Node] = [:]
        for (key, value) in try mapping(node, "an entry") {
            let name = try text(key, "a key")
            guard known.contains(name) else { throw unknown(name, among: known, at: key) }
            fields[name] = value
        }
        return fields
    }

    /// The value under `name`.
    func field(_ name: String, of fields: [String: Node], in node: Node) throws(SettingsError) -> Node {
        guard let field = fields[name] else { throw fault(node, "\(name) is missing") }
        return field
    }

    /// An error about a key that is none of those known.
    func unknown(_ name: String, among known: [String], at node: Node) -> SettingsError {
        fault(node, "\(name.debugDescription) is none of \(known.joined(separator: ", "))")
    }

    private func fault(_ node: Node, _ reason: String) -> SettingsError {
        .malformed(file: path, line: node.mark?.line, reason: reason)
    }

    private func isEmpty(_ node: Node) -> Bool { node.scalar?.string.isEmpty ?? false }
}
