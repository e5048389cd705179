import Extraction
import TextModel

extension Rendering {
    /// One span of text that names an actor.
    func mention(_ mention: ActorMention, of text: ArticleText, into json: inout JSONWriter) {
        json.object { json in
            span(mention.span, of: text, into: &json)
            json.member("article", text.id)
            json.member("actor", mention.actor)
            json.member("type", mention.type.rawValue)
            json.member("sense", mention.sense.rawValue)
            resolution(mention.resolution, into: &json)
        }
    }

    /// The member `resolution`: why the words were taken to name the actor.
    func resolution(_ resolution: Resolution, into json: inout JSONWriter) {
        json.object("resolution") { json in
            json.member("rule", resolution.rule)
            json.member("evidence", resolution.evidence)
            json.objects("candidates", resolution.candidates) { json, candidate in
                json.member("id", candidate.actor)
                json.member("name", candidate.name)
                json.member("confidence", candidate.confidence)
            }
        }
    }
}
