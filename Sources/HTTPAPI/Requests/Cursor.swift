import TextModel

/// A place in a list: how many resources come before it, sealed with the query and generation that it belongs to.
struct Cursor: Sendable, Hashable {
    /// How many come before it.
    let offset: Int

    init(offset: Int) { self.offset = offset }

    /// Reads `text`; null where it is unreadable or belongs to another query or generation.
    init?(_ text: String, query: String, generation: String) {
        guard let parts = text.firstIndex(of: "."), let offset = Int(text[..<parts], radix: 36), offset >= 0,
            Cursor(offset: offset).sealed(query: query, generation: generation) == text
        else { return nil }
        self.offset = offset
    }

    /// The form that clients hand back; to them it is opaque.
    func sealed(query: String, generation: String) -> String {
        String(offset, radix: 36) + "." + StableHash.id(String(offset), query, generation, length: 13)
    }
}
