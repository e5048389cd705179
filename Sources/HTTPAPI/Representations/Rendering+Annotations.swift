import Chronology
import Extraction
import TextModel

/// What a stretch of an article is.
enum AnnotationKind: String, Sendable, CaseIterable {
    case block, sentence, mention, claimant, cue, content, hedge, quantity, date, event
}

/// One stretch of an article that says something, with the claim or event it belongs to and the actor it names.
struct Annotation: Sendable, Hashable {
    let kind: AnnotationKind
    let span: TextSpan
    let id: String?
    let actor: String?

    init(_ kind: AnnotationKind, _ span: TextSpan, id: String? = nil, actor: String? = nil) {
        self.kind = kind
        self.span = span
        self.id = id
        self.actor = actor
    }

    /// All stretches of an article by start, the longest first, those of one span in the order of their kinds.
    static func all(of analysis: ArticleAnalysis, reports: [(event: String, span: TextSpan)]) -> [Annotation] {
        let found =
            analysis.article.blocks.map { Annotation(.block, $0.span) }
            + analysis.text.sentences.map { Annotation(.sentence, $0.span) }
            + analysis.mentions.map { Annotation(.mention, $0.span, actor: $0.actor) }
            + analysis.claims.flatMap(parts)
            + analysis.dates.map { Annotation(.date, $0.span) }
            + reports.map { Annotation(.event, $0.span, id: $0.event) }
        let order = found.indices.sorted { (found[$0].span, $0) < (found[$1].span, $1) }
        return order.map { found[$0] }
    }

    private static func parts(of claim: Claim) -> [Annotation] {
        let claimant = claim.claimant.flatMap { claimant in
            claimant.mention.map { Annotation(.claimant, $0, id: claim.id, actor: claimant.actor) }
        }
        return [claimant, claim.cue.map { Annotation(.cue, $0.span, id: claim.id) }].compactMap { $0 }
            + claim.content.map { Annotation(.content, $0.span, id: claim.id) }
            + claim.hedges.map { Annotation(.hedge, $0, id: claim.id) }
            + claim.quantities.map { Annotation(.quantity, $0.span, id: claim.id) }
    }
}

extension Rendering {
    /// One annotation.
    func annotation(_ annotation: Annotation, of text: ArticleText, into json: inout JSONWriter) {
        json.object { json in
            json.member("kind", annotation.kind.rawValue)
            span(annotation.span, of: text, into: &json)
            json.member("id", annotation.id)
            json.member("actor", annotation.actor)
        }
    }
}
