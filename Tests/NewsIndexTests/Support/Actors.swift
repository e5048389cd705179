import Extraction
import TextModel

@testable import NewsIndex

/// A person as one article knows it.
func person(
    _ name: String, short: String? = nil, partOf: String? = nil, roles: [TextSpan] = [], sameAs: [String] = []
) -> ArticleActor {
    actor(
        name, .person, names: short.map { [AlternateName(name: $0, kind: .short, count: 1)] } ?? [], partOf: partOf,
        roles: roles, sameAs: sameAs)
}

/// An organization as one article knows it.
func organization(_ name: String, acronym: String? = nil) -> ArticleActor {
    actor(name, .organization, names: acronym.map { [AlternateName(name: $0, kind: .acronym, count: 1)] } ?? [])
}

/// A country of the register.
func country(_ name: String, _ code: String) -> ArticleActor {
    actor(name, .country, sameAs: ["https://www.wikidata.org/entity/\(code)"], iso3166: code)
}

/// An actor whose id is the slug of its name.
func actor(
    _ name: String, _ type: ActorType, id: String? = nil, names: [AlternateName] = [], partOf: String? = nil,
    roles: [TextSpan] = [], sameAs: [String] = [], iso3166: String? = nil
) -> ArticleActor {
    ArticleActor(
        id: id ?? FoldedName(name).slug ?? "", type: type, name: name, alternateNames: names, descriptions: roles,
        sameAs: sameAs, iso3166: iso3166, partOf: partOf)
}

/// The generation over `drafts`.
func generation(_ drafts: ArticleDraft..., overrides: ActorOverrides = ActorOverrides()) -> Generation {
    generation(of: drafts, overrides: overrides)
}

/// The generation over `drafts`.
func generation(of drafts: [ArticleDraft], overrides: ActorOverrides = ActorOverrides()) -> Generation {
    let ingest = drafts.map {
        IngestRecord(path: "\($0.name).txt", status: .accepted, article: $0.id, reason: nil, warnings: [])
    }
    return GenerationBuilder(salt: "test", overrides: overrides).generation(
        of: drafts.map { (read: $0.read, analysis: $0.analysis) }, ingest: ingest)
}
