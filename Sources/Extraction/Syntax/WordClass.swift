/// What a word does in its sentence: the Penn Treebank's tags folded to what attribution needs.
enum WordClass: UInt8, CaseIterable, Sendable {
    case noun, plural, proper, adjective, adverb
    case base, present, thirdPerson, past, participle, gerund, modal
    case preposition, determiner, pronoun, possessivePronoun, to, conjunction, wh, number, particle, possessive
    case existential, punctuation, interjection

    /// As the bundled tables write it.
    init?(tag: Substring) {
        guard let found = Self.byTag[String(tag)] else { return nil }
        self = found
    }

    private static let byTag: [String: WordClass] = [
        "NN": .noun, "NNS": .plural, "NNP": .proper, "JJ": .adjective, "RB": .adverb, "VB": .base, "VBP": .present,
        "VBZ": .thirdPerson, "VBD": .past, "VBN": .participle, "VBG": .gerund, "MD": .modal, "IN": .preposition,
        "DT": .determiner, "PRP": .pronoun, "PRP$": .possessivePronoun, "TO": .to, "CC": .conjunction, "WH": .wh,
        "CD": .number, "RP": .particle, "POS": .possessive, "EX": .existential, "PU": .punctuation, "UH": .interjection,
    ]

    /// Whether it can be the last word of a noun phrase.
    var isNominal: Bool { self == .noun || self == .plural || self == .proper || self == .number }
    /// Whether it is a form of a verb that can carry a clause by itself.
    var isFinite: Bool { self == .present || self == .thirdPerson || self == .past || self == .modal }
    /// Whether it is any form of a verb.
    var isVerb: Bool { isFinite || self == .base || self == .participle || self == .gerund }
}
