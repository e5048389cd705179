import TextModel

/// A stretch of content by its tokens.
struct ContentPiece: Sendable, Hashable {
    let tokens: Range<Int>
    let isQuoted: Bool
}

/// What a rule found, by tokens, before anybody is identified.
struct ClaimDraft: Sendable {
    /// Tokens of the cue.
    var cue: Range<Int>?
    var lemma: String
    var cueClass: CueClass
    var act: ClaimAct
    /// Tokens of the noun phrase that makes the claim; null where nobody is named.
    var claimant: Range<Int>?
    /// Tokens of those through whom it reached the text, innermost first.
    var relays: [Range<Int>] = []
    /// In reading order.
    var content: [ContentPiece]
    /// Tokens of those accused or addressed, outside the content.
    var accused: Range<Int>?
    var addressee: Range<Int>?
    /// Where, to whom, on what channel.
    var via = Via()
    /// The rule that found it.
    var rule: String
    /// How often such a finding is right, from 0 to 1.
    var confidence: Double

    /// First and last token that it touches.
    var extent: Range<Int> {
        let ranges = content.map(\.tokens) + [cue, claimant].compactMap { $0 }
        let start = ranges.map(\.lowerBound).min() ?? 0
        return start..<max(start, ranges.map(\.upperBound).max() ?? 0)
    }

    /// Whether token `index` lies in the content.
    func holds(_ index: Int) -> Bool { content.contains { $0.tokens.contains(index) } }
}
