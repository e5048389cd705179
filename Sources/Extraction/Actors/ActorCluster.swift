import TextModel

/// All that one article says of one actor, while it is being gathered.
struct ActorCluster: Sendable {
    /// Slug of the name.
    var id: String
    var type: ActorType
    var name: String
    var facts: KnownFacts?
    var partOf: String?
    /// Every form that the text uses, in the order of first use.
    private(set) var forms: [(name: String, kind: NameKind, count: Int)] = []
    /// Roles that the text gives.
    var descriptions: [TextSpan] = []

    /// Counts one more use of `form`.
    mutating func count(_ form: String, _ kind: NameKind) {
        if let at = forms.firstIndex(where: { $0.name == form && $0.kind == kind }) {
            forms[at].count += 1
        } else {
            forms.append((form, kind, 1))
        }
    }

    /// As the analysis gives it. The actor's own name is left out of the alternates.
    func actor() -> ArticleActor {
        let others = forms.filter { $0.name != name }.map {
            AlternateName(name: $0.name, kind: $0.kind, count: $0.count)
        }
        return ArticleActor(
            id: id, type: type, name: name,
            alternateNames: others.sorted { ($0.name, $0.kind.rawValue) < ($1.name, $1.kind.rawValue) },
            descriptions: descriptions, sameAs: facts?.sameAs ?? [], iso3166: facts?.iso3166,
            partOf: partOf ?? facts?.partOf)
    }
}
