import Foundation
import NewsIndex
import Yams

/// The operator's file of actors (`config/actors.yaml`), read whole before anything is done with it.
enum ActorsFile {
    /// What the file at `path` says; the first mistake in it is an error with its line.
    static func overrides(at path: String) throws(SettingsError) -> ActorOverrides {
        guard let root = try YAMLFile.root(of: path) else { return ActorOverrides() }
        let file = YAMLReader(path: path)
        var names: [String: [String]] = [:]
        var merges: [ActorOverrides.Merge] = []
        var splits: [ActorOverrides.Split] = []
        var renames: [String: String] = [:]
        var ignored: Set<String> = []
        for (key, value) in try file.mapping(root, "the file") {
            switch try file.text(key, "a section's name") {
            case "names":
                for (id, list) in try file.mapping(value, "names") {
                    names[try file.id(id)] = try file.texts(list, "names of an actor")
                }
            case "merge":
                merges = try file.items(value, "merge").map { item throws(SettingsError) in try file.merge(item) }
            case "split":
                splits = try file.items(value, "split").map { item throws(SettingsError) in try file.split(item) }
            case "rename":
                for (id, name) in try file.mapping(value, "rename") {
                    renames[try file.id(id)] = try file.text(name, "a name")
                }
            case "ignore":
                ignored = Set(try file.items(value, "ignore").map { item throws(SettingsError) in try file.id(item) })
            case let other: throw file.unknown(other, among: ["names", "merge", "split", "rename", "ignore"], at: key)
            }
        }
        return ActorOverrides(names: names, merges: merges, splits: splits, renames: renames, ignored: ignored)
    }
}

extension YAMLReader {
    /// `{into: united-kingdom, actors: [britain]}`.
    fileprivate func merge(_ node: Node) throws(SettingsError) -> ActorOverrides.Merge {
        let fields = try fields(node, ["into", "actors"])
        return ActorOverrides.Merge(
            into: try id(try field("into", of: fields, in: node)),
            actors: try ids(try field("actors", of: fields, in: node)))
    }

    /// `{actor: george-bush, articles: [a_x7k2m9qa], as: George H. W. Bush}`.
    fileprivate func split(_ node: Node) throws(SettingsError) -> ActorOverrides.Split {
        let fields = try fields(node, ["actor", "articles", "as"])
        return ActorOverrides.Split(
            actor: try id(try field("actor", of: fields, in: node)),
            articles: try texts(try field("articles", of: fields, in: node), "articles"),
            name: try text(try field("as", of: fields, in: node), "as"))
    }

    private func ids(_ node: Node) throws(SettingsError) -> [String] {
        var ids: [String] = []
        for item in try items(node, "actors") { ids.append(try id(item)) }
        return ids
    }
}
