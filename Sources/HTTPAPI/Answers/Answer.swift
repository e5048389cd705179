import HTTPTypes
import NIOCore

/// What a handler gives back: bytes with their form, before headers that all answers share.
struct Answer: Sendable {
    /// The bytes, or where they come from.
    enum Body: Sendable {
        case bytes(ByteBuffer)
        /// Lines that are made while they are sent, `count` of them.
        case lines(count: Int, line: @Sendable (Int) -> [UInt8])

        /// Ready bytes.
        static func bytes(_ bytes: [UInt8]) -> Body { .bytes(ByteBuffer(bytes: bytes)) }
        /// No bytes.
        static let nothing = Body.bytes(ByteBuffer())
    }

    var status: HTTPResponse.Status = .ok
    var mediaType: String
    var body: Body
    var headers: HTTPFields = [:]
    /// Whether it may be kept and asked for again with `If-None-Match`.
    var isCacheable = true

    /// A JSON answer.
    static func json(_ bytes: [UInt8]) -> Answer { Answer(mediaType: "application/json", body: .bytes(bytes)) }

    /// The same without its bytes, for a client that has them (304).
    var notModified: Answer { Answer(status: .notModified, mediaType: "", body: .nothing, headers: headers) }

    /// A value without envelope. Its own media type lets OpenAPI require the envelope of `application/json`.
    static func bare(_ bytes: [UInt8]) -> Answer {
        Answer(mediaType: Format.bare.mediaTypes[0], body: .bytes(bytes))
    }

    /// A JSON answer that is never kept.
    static func status(_ write: (inout JSONWriter) -> Void) -> Answer {
        var answer = json(JSONWriter.bytes { $0.object(write) })
        answer.isCacheable = false
        return answer
    }

    /// The way to another path (308), with a body that says so.
    static func moved(to location: String) -> Answer {
        var answer = Answer.status { json in
            json.member("status", 308)
            json.member("location", location)
            json.member("message", "This is at \(location) now.")
        }
        answer.status = .permanentRedirect
        answer.headers[.location] = location
        return answer
    }
}
