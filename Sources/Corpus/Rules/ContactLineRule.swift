import TextModel

/// Takes out a last line that is only the reporter's address: `asmith@example.com`, `@asmith`.
struct ContactLineRule: CleaningRule {
    let name = "contact-line"
    private static let tail = 4

    func clean(_ draft: inout Draft) {
        let left = draft.left
        for index in left.dropFirst(2).suffix(Self.tail) {
            let words = draft.words(index, limit: 120).words
            guard words.contains(where: Self.isAddress), words.allSatisfy(Self.belongs) else { continue }
            draft.take(index, as: .credit, by: name)
        }
    }

    private static func isAddress(_ word: String) -> Bool { word == "<email>" || word == "<handle>" }

    private static func belongs(_ word: String) -> Bool {
        isAddress(word) || ["email", "e", "mail", "follow", "on", "twitter", "x", "contact", "at"].contains(word)
    }
}
