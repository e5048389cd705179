public import Corpus
public import Extraction
public import TextModel

/// The line that `hearsay extract` prints of one article (contract §6).
///
/// Ids are those of the single article; links are the paths that a server without a base path would give.
public enum AnalysisRepresentation {
    /// One JSON object, without a line break.
    ///
    /// - Parameters:
    ///   - unit: what all spans count in, those of `cleaning` aside, which are always of the source.
    ///   - includesTokens: whether `tokens` lists them; otherwise the key is left out.
    public static func bytes(
        of read: ReadArticle, _ analysis: ArticleAnalysis, unit: OffsetUnit, includesTokens: Bool
    ) -> [UInt8] {
        let context = AnalysisContext(read, analysis)
        let rendering = Rendering(context: context, unit: unit, links: ResourceLinks(base: ""))
        return JSONWriter.bytes { rendering.analysis(context, includesTokens: includesTokens, into: &$0) }
    }
}

extension Rendering {
    fileprivate func analysis(_ context: AnalysisContext, includesTokens: Bool, into json: inout JSONWriter) {
        let analysis = context.record.analysis
        let text = context.text
        json.object { json in
            json.key("article")
            article(context.record, isListed: false, of: text, into: &json)
            json.objects("sentences", analysis.text.sentences) { range($1.span, of: text, into: &$0) }
            if includesTokens { tokens(of: analysis.text, in: text, into: &json) }
            json.key("mentions")
            json.array(analysis.mentions) { mention($1, of: text, into: &$0) }
            json.key("actors")
            json.array(context.actors) { actor($1, into: &$0) }
            json.key("dates")
            json.array(analysis.dates) { expression($1, of: text, into: &$0) }
            json.key("claims")
            json.array(analysis.claims) { json, claim in
                self.claim(ClaimRecord(claim: claim, article: context.record), of: text, into: &json)
            }
            json.key("events")
            json.array(context.events) { event($1, into: &$0) }
            json.member("disputes", [String]())
            warnings(context.record.read.warnings + analysis.warnings, of: text, into: &json)
        }
    }

    private func tokens(of annotated: AnnotatedText, in text: ArticleText, into json: inout JSONWriter) {
        let tags = EntityTags(annotated)
        json.objects("tokens", annotated.tokens.indices) { json, index in
            let token = annotated.tokens[index]
            range(token.span, of: text, into: &json)
            json.member("pos", token.partOfSpeech?.rawValue)
            json.member("lemma", token.lemma)
            json.member("head", token.head)
            json.member("relation", token.relation)
            json.member("entity", tags[index])
        }
    }
}
