import TextModel

/// A strong validator (RFC 9110, 8.8.3): equal only where the bytes are equal.
struct EntityTag: Sendable, Hashable, CustomStringConvertible {
    /// With its quotation marks.
    let description: String

    /// The tag of an answer, by all that decides its bytes.
    init(_ parts: [String]) {
        var hash = StableHash()
        for part in parts { hash.combine(part) }
        description = "\"\(hash.base32(13))\""
    }

    /// A tag that this server made, with its quotation marks.
    init(written tag: String) { description = tag }

    /// Whether an `If-None-Match` header names this tag, compared weakly, or any (`*`).
    func isNamed(by header: String) -> Bool {
        header.split(separator: ",").contains { part in
            let tag = part.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
            let opaque = String(tag)
            return opaque == "*" || (opaque.hasPrefix("W/") ? String(opaque.dropFirst(2)) : opaque) == description
        }
    }
}
