import Corpus
import HTTPTypes
import NewsIndex
import TextModel

/// `/v1/articles` and what is under it.
enum ArticlesController {
    static let routes = [
        Route(
            "/v1/articles", "listArticles", "All articles.",
            parameters: Parameters.list(.articles),
            formats: [.json, .ndjson], response: .list("ArticleSummary"),
            handler: .indexed { request throws(Problem) in try request.list(.articles) }),
        Route(
            "/v1/articles/{id}", "getArticle", "One article.", parameters: [Parameters.include] + Parameters.common,
            response: .one("Article"), handler: .indexed(one)),
        Route(
            "/v1/articles/{id}/annotations", "listAnnotations", "All spans of an article by start, the longest first.",
            parameters: Parameters.common, formats: [.json, .ndjson], response: .whole("Annotation"),
            handler: .indexed(annotations)),
        Route(
            "/v1/articles/{id}/source", "getSource", "The file that the article came from, untouched.",
            formats: [.text], response: .text, handler: .indexed(source)),
    ]

    @Sendable private static func one(_ request: APIRequest) throws(Problem) -> Answer {
        let published = request.published
        guard let position = published.position(of: .articles, request.id) else {
            return try request.elsewhere(.articles)
        }
        let body = published.body(.articles, position, unit: request.query.unit, isListed: false)
        return try Envelope(request: request).single(body) {
            var named = published.deepened(published.found(inArticle: position))
            named.articles.remove(position)
            return named
        }
    }

    @Sendable private static func annotations(_ request: APIRequest) throws(Problem) -> Answer {
        let published = request.published
        guard let position = published.position(of: .articles, request.id) else {
            return try request.elsewhere(.articles)
        }
        let annotations = published.annotations(ofArticle: position)
        let rendering = published.rendering(request.query.unit)
        let text = published.texts[position]
        let body = { @Sendable place in
            JSONWriter.bytes { rendering.annotation(annotations[place], of: text, into: &$0) }
        }
        return try Envelope(request: request).whole(Listing(total: annotations.count, body: body))
    }

    @Sendable private static func source(_ request: APIRequest) throws(Problem) -> Answer {
        guard let position = request.published.position(of: .articles, request.id) else {
            return try request.elsewhere(.articles)
        }
        let read = request.published.generation.articles[position].read
        var answer = Answer(mediaType: mediaType(of: read.file), body: .bytes(read.sourceBytes))
        answer.headers[.xContentTypeOptions] = "nosniff"
        return answer
    }

    private static func mediaType(of file: FileFacts) -> String {
        file.encoding.isEmpty ? "text/plain" : "text/plain; charset=\(file.encoding)"
    }
}
