import TextModel

/// Where representations look up what resources only point at.
protocol ResourceContext: Sendable {
    /// The actor `id`.
    func actor(_ id: String) -> ActorReference
    /// The text of the article `id`.
    func text(of article: String) -> ArticleText?
    /// The name of the actor's timeline, if it has one.
    func timeline(of actor: String) -> String?
}

/// Writes resources as JSON: every key of the contract, always there, in the contract's order.
///
/// One file a resource extends it. `unit` is what spans count in, `links` what paths begin with.
struct Rendering: Sendable {
    let context: any ResourceContext
    let unit: OffsetUnit
    let links: ResourceLinks

    /// Members `start`, `end`, `exact`.
    func span(_ span: TextSpan, of text: ArticleText, into json: inout JSONWriter) {
        range(span, of: text, into: &json)
        json.member("exact", text.body[text.whole(span, in: unit)])
    }

    /// Members `start` and `end`.
    func range(_ span: TextSpan, of text: ArticleText, into json: inout JSONWriter) {
        let range = text.range(of: span, in: unit)
        json.member("start", range.lowerBound)
        json.member("end", range.upperBound)
    }

    /// A member that is `{start,end,exact}` or null.
    func span(_ name: String, _ span: TextSpan?, of text: ArticleText, into json: inout JSONWriter) {
        json.object(name, of: span) { json, span in self.span(span, of: text, into: &json) }
    }

    /// A member that is a list of `{start,end,exact}`.
    func spans(_ name: String, _ spans: [TextSpan], of text: ArticleText, into json: inout JSONWriter) {
        json.objects(name, spans) { json, span in self.span(span, of: text, into: &json) }
    }

    /// A member that is `{index,start,end,exact}`: the sentence `index` of `text`, null where there is none.
    func sentence(_ index: Int, of sentences: [Sentence], in text: ArticleText, into json: inout JSONWriter) {
        let sentence = sentences.indices.contains(index) ? sentences[index] : nil
        json.object("sentence", of: sentence) { json, sentence in
            json.member("index", index)
            span(sentence.span, of: text, into: &json)
        }
    }

    /// A member that is `{id,name,type}` or null.
    func actor(_ name: String, _ actor: ActorReference?, into json: inout JSONWriter) {
        json.object(name, of: actor) { $0.members(of: $1) }
    }
}
