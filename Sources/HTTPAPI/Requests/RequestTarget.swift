/// The path and query that a request asks for.
struct RequestTarget: Sendable, Hashable {
    /// As it was sent, for `instance`.
    let raw: String
    /// The path as sent, without the base path.
    let path: String
    /// What follows `?`, as sent; null without one.
    let query: String?

    /// Reads an origin-form target (RFC 9112, 3.2.1). A path under `base` counts as if `base` were not there,
    /// so that it does not matter whether a proxy takes it off.
    init(_ target: String, base: String) {
        raw = target
        let whole = target.prefix { $0 != "#" }
        let parts = whole.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let sent = parts.first.map(String.init) ?? "/"
        let isUnderBase = !base.isEmpty && (sent == base || sent.hasPrefix(base + "/"))
        let inner = isUnderBase ? String(sent.dropFirst(base.count)) : sent
        path = inner.isEmpty ? "/" : inner
        query = parts.count > 1 ? String(parts[1]) : nil
    }

    /// The segments of the path, decoded. A closing or doubled slash gives an empty one, which no route has.
    func segments() throws(Problem) -> [String] { try Self.segments(of: path) }

    /// The segments of `path`, none of the root.
    static func segments(of path: String) throws(Problem) -> [String] {
        guard path != "/" else { return [] }
        var decoded: [String] = []
        for segment in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard let text = PercentEncoding.decode(segment, plusIsSpace: false) else {
                throw Problem(.malformedEncoding, "The path is not percent-encoded UTF-8.")
            }
            decoded.append(text)
        }
        return decoded
    }
}
