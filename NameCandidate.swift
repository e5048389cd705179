/// A stretch that may be a name, with what the sentence alone says about it.
struct NameCandidate: Sendable {
    /// How much the evidence weighs.
    enum Strength: Int, Sendable, Comparable {
        /// A guess from form alone; the rest of the article may know better.
        case weak
        /// The sentence speaks for it.
        case fair
        /// A list or pattern that seldom fails.
        case strong

        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    /// Its name tokens.
    var range: Range<Int>
    /// Null where it is a name only if the rest of the article says so.
    var kind: EntityKind?
    var strength: Strength
    /// The rule that found it: `person.titled`.
    var rule: String
    /// Slug of the register's entry.
    var known: String?
}
