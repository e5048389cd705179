/// What the operator knows better: other names, merges, splits and names of actors, by their ids as the server shows them.
///
/// `names` finds an actor under more names, `merge` makes several one, `split` takes some articles' mentions out of one, `rename` changes the
/// name shown, `ignore` forgets one: its mentions, its part in claims and events are gone.
public struct ActorOverrides: Sendable, Hashable {
    /// Several actors that are one.
    public struct Merge: Sendable, Hashable {
        /// Id of the actor that stays.
        public let into: String
        /// Ids of those that become it.
        public let actors: [String]

        /// A merge of `actors` into the actor `into`.
        public init(into: String, actors: [String]) {
            self.into = into
            self.actors = actors
        }
    }

    /// An actor that is another one in some articles.
    public struct Split: Sendable, Hashable {
        /// Id of the actor that is two.
        public let actor: String
        /// Ids of the articles that mean the other one.
        public let articles: [String]
        /// The other one's name.
        public let name: String

        /// A split of `actor`, who is `name` in `articles`.
        public init(actor: String, articles: [String], name: String) {
            self.actor = actor
            self.articles = articles
            self.name = name
        }
    }

    /// Further names by id.
    public let names: [String: [String]]
    /// In the order of the file.
    public let merges: [Merge]
    /// In the order of the file.
    public let splits: [Split]
    /// Names to show by id.
    public let renames: [String: String]
    /// Ids of actors to forget.
    public let ignored: Set<String>

    /// What the operator says; nothing by default.
    public init(
        names: [String: [String]] = [:], merges: [Merge] = [], splits: [Split] = [], renames: [String: String] = [:],
        ignored: Set<String> = []
    ) {
        self.names = names
        self.merges = merges
        self.splits = splits
        self.renames = renames
        self.ignored = ignored
    }

    /// The overrides as text in a fixed order, for the generation's id.
    var fingerprint: [String] {
        names.sorted { $0.key < $1.key }.map { "names \($0.key) \($0.value)" }
            + merges.map { "merge \($0.into) \($0.actors)" }
            + splits.map { "split \($0.actor) \($0.articles) \($0.name)" }
            + renames.sorted { $0.key < $1.key }.map { "rename \($0.key) \($0.value)" }
            + ignored.sorted().map { "ignore \($0)" }
    }
}
