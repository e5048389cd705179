import HTTPTypes
import Hummingbird

/// One request as far as any answer to it needs it, errors too.
struct Exchange: Sendable {
    let method: HTTPRequest.Method
    let target: RequestTarget
    let fields: HTTPFields
    /// The client's `X-Request-Id`, or one of ours.
    let requestID: String

    /// Reads the head of `request`; `id` names it where the client does not.
    init(_ request: Request, id: String, base: String) {
        method = request.method
        target = RequestTarget(request.head.path ?? "/", base: base)
        fields = request.headers
        requestID = request.headers[.requestID].flatMap(Self.checked) ?? id
    }

    /// Whether it is a browser asking what another origin may do.
    var isPreflight: Bool {
        method == .options && fields[.origin] != nil && fields[.accessControlRequestMethod] != nil
    }

    /// What decides the answer within one generation; null where the method asks for something else.
    var answerKey: AnswerCache.Key? {
        guard method == .get || method == .head else { return nil }
        return AnswerCache.Key(target: target.raw, accept: fields[.accept])
    }

    /// Up to 64 of `A-Za-z0-9._-`: what can stand in a log line and a header without harm.
    private static func checked(_ id: String) -> String? {
        let isPlain = id.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        return isPlain && (1...64).contains(id.utf8.count) ? id : nil
    }
}
