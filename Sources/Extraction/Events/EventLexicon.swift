import Resources

/// Verbs and nouns that tell of events, with their PLOVER category.
struct EventLexicon: Sendable {
    /// By any form of the verb.
    private let verbs: [String: EventCategory]
    /// By singular and plural.
    private let nouns: [String: EventCategory]

    init(_ library: ResourceLibrary) throws(ResourceError) {
        verbs = try Self.table(library.table("event-verbs", columns: 5), file: "event-verbs.tsv")
        nouns = try Self.table(library.table("event-nouns", columns: 3), file: "event-nouns.tsv")
    }

    /// The category of the verb form `word`.
    func category(ofVerb word: String) -> EventCategory? { verbs[word] }
    /// The category of the noun `word`.
    func category(ofNoun word: String) -> EventCategory? { nouns[word] }

    private static func table(_ rows: [[String]], file: String) throws(ResourceError) -> [String: EventCategory] {
        var table: [String: EventCategory] = [:]
        for (number, row) in rows.enumerated() {
            guard let last = row.last, let category = EventCategory(rawValue: last) else {
                throw .malformed(file: file, line: number + 2, reason: "unknown category \(row.last ?? "")")
            }
            for form in row.dropLast().flatMap({ $0.split(separator: "/") }) where table[String(form)] == nil {
                table[String(form)] = category
            }
        }
        return table
    }
}
