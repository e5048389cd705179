import HTTPTypes
import NIOCore

/// Whole answers as they were last sent, so that a question asked again costs one look-up: no parsing, no encoding.
struct AnswerCache: Sendable {
    /// What decides an answer within one generation.
    struct Key: Hashable, Sendable {
        /// As it was sent, so that nothing need be read of it.
        let target: String
        let accept: String?
    }

    private let kept: BoundedCache<Key, Answer>

    /// A cache of about `bound` bytes.
    init(bound: Int) { kept = BoundedCache(bound: bound) }

    /// The answer to `key`, where it is kept.
    func answer(_ key: Key) -> Answer? { kept.value(key) }

    /// Keeps a good answer whose bytes are ready. Streams are made anew each time.
    func keep(_ answer: Answer, for key: Key) {
        guard answer.status == .ok, answer.isCacheable, case .bytes(let bytes) = answer.body else { return }
        let words = key.target.utf8.count + (key.accept?.utf8.count ?? 0)
        kept.keep(answer, for: key, cost: bytes.readableBytes + words + 1024)
    }
}
