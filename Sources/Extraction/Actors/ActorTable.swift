import Resources
import TextModel

/// The actors and mentions of one article as they are found.
struct ActorTable: Sendable {
    private(set) var clusters: [ActorCluster] = []
    private(set) var mentions: [ActorMention] = []
    private var byID: [String: Int] = [:]
    private var byName: [String: Int] = [:]
    private var aliases: [String: Int] = [:]
    private var surnames: [String: [Int]] = [:]
    private var firstWords: [String: [Int]] = [:]
    private var actorAt: [TextSpan: Int] = [:]
    private var lastMention: [Int: Int] = [:]

    // MARK: Adding

    /// A mention of an actor that the register knows.
    mutating func add(
        _ span: TextSpan, _ sense: MentionSense, _ form: String, _ kind: NameKind, to facts: KnownFacts, rule: String
    ) {
        let index = byID[facts.slug] ?? open(facts.slug, facts.type, facts.name, facts)
        record(span, sense, form, kind, index, rule, evidence: [facts.name])
    }

    /// A mention of an actor by its full name.
    mutating func add(
        _ span: TextSpan, _ sense: MentionSense, _ form: String, _ kind: NameKind, named name: String,
        _ type: ActorType,
        partOf: String? = nil, rule: String
    ) {
        let key = Self.key(name, type)
        let index = byName[key] ?? open(freeID(for: name, type), type, Self.shown(name), nil)
        byName[key] = index
        if clusters[index].partOf == nil { clusters[index].partOf = partOf }
        record(span, sense, form, kind, index, rule, evidence: [])
    }

    /// A mention of the actor `id`.
    mutating func add(
        _ span: TextSpan, _ sense: MentionSense, _ form: String, _ kind: NameKind, to id: String, rule: String
    ) {
        guard let index = byID[id] else { return }
        record(span, sense, form, kind, index, rule, evidence: [clusters[index].name])
    }

    /// An unnamed source `id`, opened where it is new.
    mutating func addUnnamed(_ span: TextSpan, name: String, id: String, partOf: String?) {
        let index = byID[id] ?? open(id, .unnamed, name, nil)
        if clusters[index].partOf == nil { clusters[index].partOf = partOf }
        record(span, .nominal, name, .title, index, "unnamed-source", evidence: [])
    }

    /// `form` is another name of the actor `id`.
    mutating func alias(_ form: String, of id: String, _ kind: NameKind) {
        guard let index = byID[id] else { return }
        aliases[NameFolding.fold(form)] = index
    }

    /// The text calls the actor `id` what stands at `span`, and by that says what it belongs to.
    mutating func describe(_ id: String, _ span: TextSpan, partOf: String?) {
        guard let index = byID[id], !clusters[index].descriptions.contains(span) else { return }
        clusters[index].descriptions.append(span)
        if clusters[index].partOf == nil, partOf != id { clusters[index].partOf = partOf }
    }

    private mutating func open(_ id: String, _ type: ActorType, _ name: String, _ facts: KnownFacts?) -> Int {
        let index = clusters.count
        clusters.append(ActorCluster(id: id, type: type, name: name, facts: facts, partOf: nil))
        byID[id] = index
        byName[Self.key(name, type)] = index
        firstWords[String(NameFolding.fold(name).prefix { $0 != " " }), default: []].append(index)
        if type == .person, let family = name.split(separator: " ").last {
            surnames[NameFolding.fold(String(family)), default: []].append(index)
        }
        return index
    }

    private mutating func record(
        _ span: TextSpan, _ sense: MentionSense, _ form: String, _ kind: NameKind, _ index: Int, _ rule: String,
        evidence: [String]
    ) {
        guard actorAt[span] == nil else { return }
        clusters[index].count(Self.shown(form), kind)
        actorAt[span] = index
        lastMention[index] = max(lastMention[index] ?? 0, span.start)
        mentions.append(
            ActorMention(
                span: span, actor: clusters[index].id, type: clusters[index].type, sense: sense,
                resolution: Resolution(rule: rule, evidence: evidence)))
    }

    private func freeID(for name: String, _ type: ActorType) -> String {
        let slug = NameFolding.slug(name)
        let first = slug.isEmpty ? StableHash.id(name) : slug
        guard byID[first] != nil else { return first }
        let typed = "\(first)-\(type.rawValue)"
        return byID[typed] == nil ? typed : "\(first)-\(StableHash.id(name, type.rawValue))"
    }

    /// A name on one line.
    private static func shown(_ name: String) -> String {
        name.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }

    private static func key(_ name: String, _ type: ActorType) -> String {
        "\(type.rawValue) \(NameFolding.slug(name)) \(NameFolding.slug(name).isEmpty ? name : "")"
    }

    // MARK: Asking

    /// The actor that the words at `span` name.
    func actor(at span: TextSpan) -> String? { actorAt[span].map { clusters[$0].id } }
    /// The actor that carries an alias given in the text.
    func actor(alias name: String) -> String? { aliases[NameFolding.fold(name)].map { clusters[$0].id } }
    /// Whether the article mentions the actor `id`.
    func mentions(actor id: String) -> Bool { byID[id] != nil }
    /// The actor `id`.
    func cluster(_ id: String) -> ActorCluster? { byID[id].map { clusters[$0] } }

    /// The person with this surname that the article names in full: the only one, or the one named last before
    /// `offset`.
    func person(surnamed name: String, before offset: Int) -> String? {
        guard let found = surnames[NameFolding.fold(name)]?.filter({ clusters[$0].name.contains(" ") }),
            let first = found.first
        else { return nil }
        if found.count == 1 { return clusters[first].id }
        let near = mentions.last { mention in
            mention.span.start < offset && found.contains { clusters[$0].id == mention.actor }
        }
        return near?.actor ?? clusters[first].id
    }

    /// The actor of `type` whose longer name begins with `name`, if there is just one.
    func longer(than name: String, _ type: ActorType) -> String? {
        let start = NameFolding.fold(name) + " "
        let first = String(start.prefix { $0 != " " })
        let found = (firstWords[first] ?? []).prefix(50).filter {
            clusters[$0].type == type && NameFolding.fold(clusters[$0].name).hasPrefix(start)
        }
        return found.count == 1 ? found.first.map { clusters[$0].id } : nil
    }

    /// The mentions in reading order, longest first.
    var sortedMentions: [ActorMention] { mentions.sorted { $0.span < $1.span } }
}
