import Chronology
import Extraction

/// An event of one article, with what merging asks of it.
struct EventMember: Sendable {
    /// Position of the article.
    let article: Int
    /// Its position in the article's analysis.
    let index: Int
    /// The event; its actors are the merged ones.
    let event: NewsEvent
    /// When, as far as merging can use it; null leaves the event alone.
    let time: EventTime?
    /// Ids of the actors and places, by id.
    let participants: [String]
    /// What its title says besides names, cut to stems, by stem.
    let stems: [String]

    /// An event; `names` are the folded words of the names of its actors and places.
    init(article: Int, index: Int, event: NewsEvent, names: Set<String>) {
        self.article = article
        self.index = index
        self.event = event
        time = event.date.flatMap { EventTime($0) }
        participants = Set(event.actors.map(\.actor) + event.places).sorted()
        stems = Self.stems(of: event.title, without: names)
    }

    /// Ids of those it is done to.
    var targets: Set<String> { Set(event.actors.filter { $0.role == .target }.map(\.actor)) }

    private static func stems(of title: String, without names: Set<String>) -> [String] {
        let words = FoldedName(title).words.filter { $0.count > 3 && !names.contains($0) && !emptyWords.contains($0) }
        return Set(words.map(stem)).sorted()
    }

    /// `arrested`, `arrests` and `arresting` to `arrest`: enough to compare two titles.
    private static func stem(_ word: String) -> String {
        for ending in ["ing", "ed", "es", "s"] where word.hasSuffix(ending) && word.count > ending.count + 2 {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    private static let emptyWords: Set<String> = [
        "that", "this", "with", "from", "have", "been", "were", "will", "their", "after", "over", "into", "against",
    ]
}
