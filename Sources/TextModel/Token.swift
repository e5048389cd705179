/// One word, number or mark.
public struct Token: Sendable, Hashable {
    /// Where it stands.
    public let span: TextSpan
    /// What its characters are.
    public let shape: TokenShape
    /// Universal part of speech, null while nothing predicts it.
    public var partOfSpeech: PartOfSpeech?
    /// Dictionary form, null while nothing predicts it.
    public var lemma: String?
    /// Index of the head within the sentence, -1 for the root; null while nothing predicts it.
    public var head: Int?
    /// Universal Dependencies relation to the head; null while nothing predicts it.
    public var relation: String?

    /// A token at `span`.
    public init(span: TextSpan, shape: TokenShape) {
        self.span = span
        self.shape = shape
    }
}

/// What the characters of a token are; decides nothing about its meaning.
public enum TokenShape: String, Sendable, CaseIterable {
    /// Letters without capital: `said`.
    case lower
    /// First letter a capital: `Moscow`, `McCain`.
    case capitalized
    /// Two or more letters, all capitals: `NATO`, `U.S.`.
    case upper
    /// A capital inside only: `iPhone`.
    case mixed
    /// Digits, with separators: `1,200`, `3.5`, `10:30`, `2024-25`.
    case number
    /// Letters and digits: `102nd`, `G7`, `44-day`.
    case alphanumeric
    /// Opening, closing or straight quotation mark.
    case quote
    /// `.`, `!`, `?`, `…`.
    case terminator
    /// Any other mark or symbol.
    case punctuation
    /// `'s` or `’s` after a word, or the bare apostrophe of a plural.
    case possessive
    /// Web address, e-mail address, handle or hashtag.
    case address
    /// Letters of a script without case: Chinese, Arabic, Hebrew.
    case uncased
}

/// Universal parts of speech (universaldependencies.org/u/pos).
public enum PartOfSpeech: String, Sendable, CaseIterable {
    case adjective = "ADJ"
    case adposition = "ADP"
    case adverb = "ADV"
    case auxiliary = "AUX"
    case coordinatingConjunction = "CCONJ"
    case determiner = "DET"
    case interjection = "INTJ"
    case noun = "NOUN"
    case numeral = "NUM"
    case particle = "PART"
    case pronoun = "PRON"
    case properNoun = "PROPN"
    case punctuation = "PUNCT"
    case subordinatingConjunction = "SCONJ"
    case symbol = "SYM"
    case verb = "VERB"
    case other = "X"
}
