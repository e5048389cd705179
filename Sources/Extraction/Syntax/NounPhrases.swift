import TextModel

extension Clauses {
    /// No phrase is followed further than this.
    private static let longestPhrase = 60

    /// The noun phrase that ends at token `end` (inclusive) and does not begin before `lower`; null where none ends
    /// there.
    ///
    /// `a highly nationalistic publication`; `Kremlin spokesperson Dmitry Peskov`; with `attachments` also
    /// `officials in Kyiv` and `the head of the ministry`.
    func nounPhrase(endingAt end: Int, from lower: Int, attachments: Bool = true) -> Range<Int>? {
        let lower = max(lower, end - Self.longestPhrase)
        guard var start = simplePhraseStart(endingAt: end, from: lower) else { return nil }
        while attachments, start - 2 >= lower, let next = attached(before: start, from: lower) { start = next }
        return start..<(end + 1)
    }

    /// The noun phrase that begins at token `start` and ends before `upper`.
    func nounPhrase(startingAt start: Int, to upper: Int, attachments: Bool = false) -> Range<Int>? {
        let upper = min(upper, start + Self.longestPhrase)
        guard start < upper else { return nil }
        if classes[start] == .pronoun || classes[start] == .existential { return start..<(start + 1) }
        if ["this", "that", "these", "those", "what"].contains(words[start]), start + 1 < upper,
            classes[start + 1].isFinite || isAuxiliary(start + 1)
        {
            return start..<(start + 1)
        }
        var at = start
        var lastNominal = -1
        if isQuote(at) { at += 1 }
        while at < upper, isInsidePhrase(at, isFirst: at == start) {
            if classes[at].isNominal { lastNominal = at }
            at += 1
        }
        guard lastNominal >= start else { return nil }
        guard attachments, word(lastNominal + 1) == "of",
            let rest = nounPhrase(startingAt: lastNominal + 2, to: upper, attachments: true)
        else { return start..<(lastNominal + 1) }
        return start..<rest.upperBound
    }

    private func simplePhraseStart(endingAt end: Int, from lower: Int) -> Int? {
        guard end >= lower, end < classes.count else { return nil }
        if classes[end] == .pronoun || classes[end] == .existential { return end }
        if ["some", "others", "many", "most", "several", "both", "all", "few"].contains(words[end]) { return end }
        guard classes[end].isNominal || (classes[end] == .adjective && entityOf[end] >= 0) else { return nil }
        var start = end
        while start - 1 >= lower, isInsidePhrase(start - 1, isFirst: false) {
            start -= 1
            if classes[start] == .determiner || classes[start] == .possessivePronoun { break }
        }
        return start
    }

    private func attached(before start: Int, from lower: Int) -> Int? {
        guard ["of", "in", "at", "for", "from", "with", "to", "on", "close"].contains(word(start - 1)) else {
            return nil
        }
        let head = start - 2
        guard head >= lower, classes[head] == .noun || classes[head] == .plural || word(start - 1) == "of" else {
            return nil
        }
        return simplePhraseStart(endingAt: head, from: lower)
    }

    private func isInsidePhrase(_ index: Int, isFirst: Bool) -> Bool {
        switch classes[index] {
        case .noun, .plural, .proper, .adjective, .number, .possessive: true
        case .determiner, .possessivePronoun: isFirst || index + 1 < classes.count
        case .participle, .gerund:
            // "organized crime", "growing threats": only before another word of the phrase.
            index + 1 < classes.count && [.noun, .plural, .adjective].contains(classes[index + 1])
                && (index == 0 || !isAuxiliary(index - 1))
        case .adverb:
            // "a highly nationalistic publication"
            index + 1 < classes.count && classes[index + 1] == .adjective && words[index].hasSuffix("ly")
        case .punctuation:
            // Quotation marks inside a phrase: the "Azov Battalion".
            isQuote(index) && entityOf[index] >= 0
        default: entityOf[index] >= 0 && index > 0 && entityOf[index - 1] == entityOf[index]
        }
    }
}
