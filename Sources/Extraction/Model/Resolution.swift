/// Why a mention was taken to name an actor.
public struct Resolution: Sendable, Hashable {
    /// Another actor that the words could mean.
    public struct Candidate: Sendable, Hashable {
        /// The actor's id.
        public let actor: String
        /// Its name.
        public let name: String
        /// From 0 to 1.
        public let confidence: Double

        /// A candidate.
        public init(actor: String, name: String, confidence: Double) {
            self.actor = actor
            self.name = name
            self.confidence = confidence
        }
    }

    /// The rule that decided: `full-name`, `surname`, `acronym`, `metonym`, `demonym`, `pronoun`, …
    public let rule: String
    /// What it rests on, in words: "Nikol Pashinyan at 2195".
    public let evidence: [String]
    /// Others that were possible, most likely first.
    public let candidates: [Candidate]

    /// A resolution by `rule`.
    public init(rule: String, evidence: [String] = [], candidates: [Candidate] = []) {
        self.rule = rule
        self.evidence = evidence
        self.candidates = candidates
    }
}
