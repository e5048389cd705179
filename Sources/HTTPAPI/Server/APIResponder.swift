import HTTPTypes
public import Hummingbird
import Logging
import NIOCore

/// Answers every request, errors too, and gives every answer what all have in common.
///
/// The one seam where a ``Problem`` becomes a document.
public struct APIResponder: HTTPResponder {
    /// Hummingbird's own.
    public typealias Context = BasicRequestContext

    let dispatcher: Dispatcher
    let crossOrigin: CrossOrigin

    init(store: GenerationStore, configuration: ServerConfiguration) {
        dispatcher = Dispatcher(store: store)
        crossOrigin = CrossOrigin(origins: configuration.corsOrigins)
    }

    /// The response to `request`; never throws.
    public func respond(to request: Request, context: BasicRequestContext) async -> Response {
        let exchange = Exchange(request, id: context.id, base: dispatcher.store.resourceLinks.base)
        let response = response(with: answer(to: exchange), to: exchange)
        context.logger.debug(
            "\(exchange.method) \(exchange.target.raw) \(response.status.code)",
            metadata: ["request.id": "\(exchange.requestID)"])
        return response
    }

    private func answer(to exchange: Exchange) -> Answer {
        do {
            return try dispatcher.answer(to: exchange)
        } catch {
            return document(of: error, to: exchange)
        }
    }

    private func document(of problem: Problem, to exchange: Exchange) -> Answer {
        let document = ProblemDocument(
            problem: problem, instance: exchange.target.raw, requestID: exchange.requestID,
            links: dispatcher.store.resourceLinks)
        return Answer(
            status: problem.code.status, mediaType: "application/problem+json", body: .bytes(document.bytes),
            headers: problem.headers, isCacheable: false)
    }

    private func response(with answer: Answer, to exchange: Exchange) -> Response {
        var fields = answer.headers
        if !answer.mediaType.isEmpty { fields[.contentType] = answer.mediaType }
        fields[.cacheControl] = answer.isCacheable ? "no-cache" : "no-store"
        fields[.requestID] = exchange.requestID
        crossOrigin.apply(to: &fields, origin: exchange.fields[.origin])
        if exchange.isPreflight { crossOrigin.applyPreflight(to: &fields, methods: Route.readingMethods) }
        return answer.body.response(status: answer.status, fields: fields, isHead: exchange.method == .head)
    }
}

extension Answer.Body {
    /// The response that carries it; without bytes to HEAD.
    func response(status: HTTPResponse.Status, fields: HTTPFields, isHead: Bool) -> Response {
        let whole = Response(status: status, headers: fields, body: responseBody)
        var response = isHead ? whole.createHeadResponse() : whole
        if isStream || status == .noContent || status == .notModified { response.headers[.contentLength] = nil }
        if isStream { response.headers[.accelBuffering] = "no" }
        return response
    }

    private var isStream: Bool {
        if case .lines = self { true } else { false }
    }

    private var responseBody: ResponseBody {
        switch self {
        case .bytes(let bytes): bytes.readableBytes == 0 ? ResponseBody() : ResponseBody(byteBuffer: bytes)
        case .lines(let count, let line): Self.stream(count: count, line: line)
        }
    }

    /// Sends 64 lines at a time and waits until they are taken, so that a slow reader costs no memory.
    private static func stream(count: Int, line: @escaping @Sendable (Int) -> [UInt8]) -> ResponseBody {
        ResponseBody { writer in
            for start in stride(from: 0, to: count, by: 64) {
                var buffer = ByteBuffer()
                for index in start..<min(start + 64, count) {
                    buffer.writeBytes(line(index))
                    buffer.writeInteger(UInt8(ascii: "\n"))
                }
                try await writer.write(buffer)
            }
            try await writer.finish(nil)
        }
    }
}
