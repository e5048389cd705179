import Corpus
import Extraction
import TextModel

/// A claim and the article that it stands in.
struct ClaimRecord: Sendable {
    let claim: Claim
    let article: ArticleRecord
}

extension Rendering {
    /// A claim.
    func claim(_ record: ClaimRecord, of text: ArticleText, into json: inout JSONWriter) {
        json.object { json in
            what(record.claim, of: text, into: &json)
            who(record.claim, of: text, into: &json)
            content(record.claim, of: text, into: &json)
            date("dateSaid", record.claim.dateSaid, into: &json)
            date("dateOf", record.claim.dateOf, into: &json)
            via(record.claim.via, into: &json)
            place(of: record, text, into: &json)
            json.member("confidence", record.claim.confidence)
            json.member("evidence", record.claim.evidence)
            claimLinks(record.claim, article: text.id, into: &json)
        }
    }

    private func what(_ claim: Claim, of text: ArticleText, into json: inout JSONWriter) {
        json.member("id", claim.id)
        json.member("type", "claim")
        json.member("text", claim.content.map { text.body[$0.span] }.joined(separator: " … "))
        json.member("voice", claim.voice.rawValue)
        json.member("sourcing", claim.sourcing.rawValue)
        json.member("form", claim.form?.rawValue)
        json.member("act", claim.act.rawValue)
    }

    private func who(_ claim: Claim, of text: ArticleText, into json: inout JSONWriter) {
        json.object("claimant", of: claim.claimant) { json, claimant in
            json.members(of: context.actor(claimant.actor))
            span("mention", claimant.mention, of: text, into: &json)
            resolution(claimant.resolution, into: &json)
        }
        json.objects("attribution", claim.attribution) { json, link in
            json.member("level", link.level)
            json.member("actor", link.actor)
            json.member("description", link.description)
            span("cue", link.cue, of: text, into: &json)
            json.member("role", link.role.rawValue)
        }
        json.object("cue", of: claim.cue) { json, cue in
            json.member("lemma", cue.lemma)
            json.member("class", cue.class.rawValue)
            span(cue.span, of: text, into: &json)
        }
    }

    private func content(_ claim: Claim, of text: ArticleText, into json: inout JSONWriter) {
        json.object("content") { json in
            json.objects("spans", claim.content) { json, content in
                span(content.span, of: text, into: &json)
                json.member("quoted", content.isQuoted)
            }
        }
        json.objects("about", claim.about) { json, topic in
            json.members(of: context.actor(topic.actor))
            json.member("role", topic.role.rawValue)
            span("mention", topic.mention, of: text, into: &json)
        }
        json.member("factuality", claim.factuality.rawValue)
        json.member("polarity", claim.polarity.rawValue)
        spans("hedges", claim.hedges, of: text, into: &json)
        json.objects("quantities", claim.quantities) { quantity($1, of: text, into: &$0) }
    }

    private func quantity(_ quantity: Quantity, of text: ArticleText, into json: inout JSONWriter) {
        json.member("min", quantity.min)
        json.member("max", quantity.max)
        json.member("unit", quantity.unit)
        json.member("of", quantity.of)
        span(quantity.span, of: text, into: &json)
    }

    private func via(_ via: Via, into json: inout JSONWriter) {
        json.object("via") { json in
            json.member("medium", via.medium)
            json.member("outlet", via.outlet)
            json.member("place", via.place)
            json.member("addressee", via.addressee)
        }
    }

    private func place(of record: ClaimRecord, _ text: ArticleText, into json: inout JSONWriter) {
        json.member("article", text.id)
        sentence(record.claim.sentence, of: record.article.analysis.text.sentences, in: text, into: &json)
        actor("publisher", record.article.publisher, into: &json)
        date("datePublished", record.article.read.datePublished, into: &json)
        json.member("event", record.claim.event)
        json.null("group")
        json.member("disputes", [String]())
    }

    private func claimLinks(_ claim: Claim, article: String, into json: inout JSONWriter) {
        json.object("links") { json in
            json.member("self", links.claim(claim.id))
            json.member("article", links.article(article))
            json.member("claimant", (claim.claimant?.actor).map(links.actor))
            json.member("event", claim.event.map(links.event))
            json.null("explain")
        }
    }
}
