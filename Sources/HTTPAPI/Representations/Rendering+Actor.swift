import Extraction
import TextModel

/// An actor with all that its representation says, of one article or of all.
struct ActorRecord: Sendable {
    let id: String
    let type: ActorType
    let name: String
    let alternateNames: [AlternateName]
    /// Roles that texts give, each with the id of its article.
    let descriptions: [(article: String, span: TextSpan)]
    let sameAs: [String]
    let iso3166: String?
    let partOf: String?
    let counts: Counts
    /// ISO days.
    let firstSeen: String?
    let lastSeen: String?

    /// How often it occurs.
    struct Counts: Sendable, Hashable {
        let mentions: Int
        let articles: Int
        let claims: Int
        let about: Int
        let events: Int
    }

    var reference: ActorReference { ActorReference(id: id, name: name, type: type) }
}

extension Rendering {
    /// An actor.
    func actor(_ actor: ActorRecord, into json: inout JSONWriter) {
        json.object { json in
            json.member("id", actor.id)
            json.member("type", actor.type.rawValue)
            json.member("name", actor.name)
            names(of: actor, into: &json)
            json.member("sameAs", actor.sameAs)
            json.member("iso3166", actor.iso3166)
            json.member("partOf", actor.partOf)
            counts(actor.counts, into: &json)
            json.member("firstSeen", actor.firstSeen)
            json.member("lastSeen", actor.lastSeen)
            actorLinks(actor.id, into: &json)
        }
    }

    private func names(of actor: ActorRecord, into json: inout JSONWriter) {
        json.objects("alternateName", actor.alternateNames) { json, name in
            json.member("name", name.name)
            json.member("kind", name.kind.rawValue)
            json.member("count", name.count)
        }
        json.objects("description", actor.descriptions.compactMap(located)) { json, role in
            json.member("article", role.text.id)
            span(role.span, of: role.text, into: &json)
        }
    }

    private func located(_ role: (article: String, span: TextSpan)) -> (text: ArticleText, span: TextSpan)? {
        context.text(of: role.article).map { ($0, role.span) }
    }

    private func counts(_ counts: ActorRecord.Counts, into json: inout JSONWriter) {
        json.object("counts") { json in
            json.member("mentions", counts.mentions)
            json.member("articles", counts.articles)
            json.member("claims", counts.claims)
            json.member("about", counts.about)
            json.member("events", counts.events)
        }
    }

    private func actorLinks(_ id: String, into json: inout JSONWriter) {
        json.object("links") { json in
            json.member("self", links.actor(id))
            json.member("mentions", links.actor(id) + "/mentions")
            json.null("relations")
            json.member("claims", links.list("claims", "claimant", id))
            json.member("about", links.list("claims", "about", id))
            json.member("events", links.list("events", "actor", id))
            json.member("timeline", context.timeline(of: id).map(links.timeline))
        }
    }
}
