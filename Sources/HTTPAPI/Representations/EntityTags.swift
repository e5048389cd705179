import TextModel

/// BIO tags of tokens: `B-PER I-PER O`. Of names inside names only the outer one counts.
struct EntityTags: Sendable {
    private var tags: [Int: String] = [:]

    /// The tags of a text's tokens.
    init(_ text: AnnotatedText) {
        for entity in text.entities where !entity.isNested {
            for index in entity.tokens {
                tags[index] = (index == entity.tokens.lowerBound ? "B-" : "I-") + entity.kind.tag
            }
        }
    }

    /// The tag of token `index`.
    subscript(index: Int) -> String { tags[index] ?? "O" }
}
