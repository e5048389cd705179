import NewsIndex
import TextModel

extension Rendering {
    /// What became of one file.
    func ingest(_ record: IngestRecord, into json: inout JSONWriter) {
        json.object { json in
            json.member("path", record.path)
            json.member("status", record.status.rawValue)
            json.member("article", record.article)
            json.member("reason", record.reason)
            warnings(record.warnings, of: record.article.flatMap(context.text(of:)), into: &json)
        }
    }

    /// The member `warnings`: what was odd, and where in `text` if anywhere.
    func warnings(_ warnings: [Diagnostic], of text: ArticleText?, into json: inout JSONWriter) {
        json.objects("warnings", warnings) { json, warning in
            json.member("code", warning.code)
            json.member("message", warning.message)
            let place = warning.span.flatMap { span in text.map { $0.range(of: span, in: unit) } }
            json.member("start", place?.lowerBound)
            json.member("end", place?.upperBound)
        }
    }
}
