import TextModel

/// A paragraph, heading or other line of the file: what is cleaned and then served as a block.
struct Passage: Sendable {
    /// Where it stands in the decoded text, without white space around it.
    let span: TextSpan
    /// Whether an empty line stands before it.
    let followsEmptyLine: Bool
    /// What is left of it by the rules so far.
    var rest: TextSpan
    /// The rule that took something out of it last.
    var lastRule: String?
    /// What it is.
    var kind = BlockKind.paragraph

    init(span: TextSpan, followsEmptyLine: Bool) {
        self.span = span
        self.followsEmptyLine = followsEmptyLine
        rest = span
    }

    /// Whether nothing is left of it.
    var isGone: Bool { rest.isEmpty }
}
