import TextModel

/// An annotated text with word classes, seen as words, noun phrases and verb groups.
///
/// What a parser would say, as far as attribution and events need it, by looking at most a sentence far.
struct Clauses: Sendable {
    let text: AnnotatedText
    let classes: [WordClass]
    /// Lower-case words, typographic apostrophes made straight.
    let words: [String]
    /// Index of the outermost entity that a token lies in, -1 for none.
    let entityOf: [Int]

    init(text: AnnotatedText, classes: [WordClass]) {
        self.text = text
        self.classes = classes
        words = text.tokens.indices.map { text.word($0).lowercased().replacing("’", with: "'") }
        var entityOf = [Int](repeating: -1, count: text.tokens.count)
        for (number, entity) in text.entities.enumerated() where !entity.isNested {
            for index in entity.tokens { entityOf[index] = number }
        }
        self.entityOf = entityOf
    }

    /// The word at `index`, empty beyond the text.
    func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }
    /// The class at `index`, punctuation beyond the text.
    func wordClass(_ index: Int) -> WordClass { classes.indices.contains(index) ? classes[index] : .punctuation }
    /// The shape at `index`, terminator beyond the text.
    func shape(_ index: Int) -> TokenShape {
        text.tokens.indices.contains(index) ? text.tokens[index].shape : .terminator
    }
    /// The span of the tokens in `range`.
    func span(_ range: Range<Int>) -> TextSpan { text.span(of: range) }

    func isComma(_ index: Int) -> Bool { word(index) == "," }
    func isColon(_ index: Int) -> Bool { word(index) == ":" }
    func isQuote(_ index: Int) -> Bool { shape(index) == .quote }
    func isTerminator(_ index: Int) -> Bool { shape(index) == .terminator }
    func isDash(_ index: Int) -> Bool { ["—", "–", "-", "--", "―"].contains(word(index)) }
    func isAdverb(_ index: Int) -> Bool { wordClass(index) == .adverb && !Self.negations.contains(word(index)) }

    static let negations: Set<String> = ["not", "n't", "never", "no", "neither", "nor", "without", "cannot"]
    static let beForms: Set<String> = ["be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m"]
    static let haveForms: Set<String> = ["have", "has", "had", "having", "'ve", "'d"]
    /// Forms that carry a clause whatever they are tagged.
    private static let carriers = beForms.union(haveForms).subtracting(["'s", "'d", "being", "having", "be", "been"])
    static let doForms: Set<String> = ["do", "does", "did"]
    private static let modals: Set<String> = [
        "will", "would", "can", "cannot", "could", "may", "might", "shall", "should", "must", "'ll", "'d", "ca", "wo",
    ]

    func isAuxiliary(_ index: Int) -> Bool {
        let word = word(index)
        return Self.beForms.contains(word) && wordClass(index) != .possessive || Self.haveForms.contains(word)
            || Self.doForms.contains(word) || Self.modals.contains(word) || wordClass(index) == .modal
    }

    /// The first token of the verb group that ends in the verb at `index`: auxiliaries, adverbs and negations before
    /// it.
    ///
    /// `has publicly questioned`: from `has`.
    func verbGroupStart(_ index: Int, from lower: Int) -> Int {
        var start = index
        var at = index - 1
        while at >= lower {
            if isAuxiliary(at) { start = at } else if !(isAdverb(at) || Self.negations.contains(word(at))) { break }
            at -= 1
        }
        // Adverbs before the first auxiliary or the verb belong to the group: "firmly rejected".
        while start - 1 >= lower, isAdverb(start - 1) { start -= 1 }
        return start
    }

    /// Whether the group from `start` to the participle at `index` is passive: a form of "be", and a participle.
    func isPassive(_ start: Int, _ index: Int) -> Bool {
        guard wordClass(index) == .participle || wordClass(index) == .past else { return false }
        return (start..<max(start, index)).contains { Self.beForms.contains(word($0)) && wordClass($0) != .possessive }
    }

    /// Whether the clause in `range` has a verb that carries it.
    func hasFiniteVerb(_ range: Range<Int>) -> Bool {
        range.contains { classes[$0].isFinite || Self.carriers.contains(words[$0]) }
    }

    /// The sentence that holds token `index`.
    func sentence(of index: Int) -> Int? {
        text.tokens.indices.contains(index) ? text.sentenceIndex(at: text.tokens[index].span.start) : nil
    }
}
