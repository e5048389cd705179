import TextModel

/// A token, or a part of a hyphenated one, as the name rules see it.
struct NameToken: Sendable {
    /// How its letters are written.
    enum Form: Sendable {
        /// `Moscow`, `al-Assad`, `McCain`.
        case capital
        /// `NATO`.
        case upper
        case lower
        /// Digits.
        case number
        /// `'s`.
        case possessive
        /// Quotation mark.
        case quote
        /// Any other mark.
        case mark
        /// Addresses and scripts without capitals: no part of a name.
        case other
    }

    let span: TextSpan
    /// Index of its token.
    let token: Int
    /// The folded word.
    let key: String
    let form: Form
    let traits: WordTraits
    /// Whether a blank stands before it.
    let hasBlankBefore: Bool
    /// Whether it is the first word of its sentence or of a quotation in it.
    var beginsSentence = false

    /// Whether it is written like a name.
    var isName: Bool { form == .capital || form == .upper }
    /// `A.` or `B`.
    var isInitial: Bool { form == .upper || form == .capital ? key.utf8.count == 1 : false }
}
