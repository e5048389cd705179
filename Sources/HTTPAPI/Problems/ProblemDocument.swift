import HTTPTypes
import NewsIndex

/// A problem as `application/problem+json` (RFC 9457).
struct ProblemDocument {
    let problem: Problem
    /// The request target.
    let instance: String
    let requestID: String
    let links: ResourceLinks

    /// The document's bytes.
    var bytes: [UInt8] {
        JSONWriter.bytes { json in
            json.object { json in
                json.member("type", links.problem(problem.code))
                json.member("title", problem.code.title)
                json.member("status", problem.code.status.code)
                json.member("detail", problem.detail)
                json.member("instance", instance)
                json.member("code", problem.code.rawValue)
                errors(into: &json)
                json.member("requestId", requestID)
                extensions(into: &json)
            }
        }
    }

    private func errors(into json: inout JSONWriter) {
        json.objects("errors", problem.errors) { json, error in
            json.member("parameter", error.parameter)
            json.member("value", error.value)
            json.member("message", error.message)
            json.member("allowed", error.allowed)
            json.member("didYouMean", error.didYouMean)
        }
    }

    private func extensions(into json: inout JSONWriter) {
        if let progress = problem.progress {
            json.object("progress") { json in
                json.member("done", progress.done)
                json.member("total", progress.total)
            }
        }
        if let first = problem.first {
            json.object("links") { $0.member("first", first) }
        }
    }
}
