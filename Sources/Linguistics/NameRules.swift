import Resources
import TextModel

/// A rule that reads one name at a token of a run of capitals.
struct NameRule: Sendable {
    /// `register.name`; the rule of a candidate may be finer.
    let name: String
    /// The candidate at `at` within the run that ends at `end`; `known` is the register's longest match there.
    let read: @Sendable (_ parser: NameParser, _ at: Int, _ end: Int, _ known: RegisterMatch?) -> NameCandidate?
}

/// The rules in the order in which they are asked; the first that finds a name has it.
enum NameRules {
    static let ordered: [NameRule] = [
        // Longer than what the register knows: `Ukrainian Security Service`, `Bank of Baroda`, `Gaza War`.
        NameRule(name: "head", read: headed),
        // `Sputnik Azerbaijan`, `Radio Liberty`.
        NameRule(name: "branch", read: branch),
        // Before the register's places: `Jordan Henderson`, `Paris Hilton`.
        NameRule(name: "person.given", read: personByGivenName),
        NameRule(name: "person.titled", read: personByTitle),
        NameRule(name: "register", read: registered),
        NameRule(name: "place.first", read: placeByFirstWord),
        NameRule(name: "chunk", read: chunk),
    ]
}
