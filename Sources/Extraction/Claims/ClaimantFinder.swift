import TextModel

/// Finds the noun phrase that makes a claim, from the verb of the cue.
///
/// `Trudeau, who left in March, said`: over the relative clause. `said Ivanov`: behind it. `was praised by Kyiv`: the
/// agent.
struct ClaimantFinder: Sendable {
    let context: ClaimContext
    private var clauses: Clauses { context.clauses }

    init(_ context: ClaimContext) { self.context = context }

    /// The subject of a cue verb. A gerund behind a comma has that of its clause: "arrested staff, accusing them of".
    func subject(of match: CueMatch) -> Range<Int>? {
        let start = match.group.lowerBound
        let lower = match.sentence.lowerBound
        if clauses.wordClass(match.token) == .gerund, !clauses.isAuxiliary(start) {
            return speaker(before: start, from: lower) ?? coordinatedSubject(before: start, from: lower)
        }
        return subject(before: start, from: lower)
    }

    /// "said the town had fallen, adding that": whoever said.
    private func speaker(before gerund: Int, from lower: Int) -> Range<Int>? {
        guard clauses.isComma(gerund - 1) else { return nil }
        var at = gerund - 2
        while at > max(lower, gerund - 80) {
            let isCue =
                (clauses.wordClass(at).isFinite || clauses.wordClass(at) == .plural) && !context.isQuoted(at)
                && context.lexicon.verbs(for: clauses.word(at)).contains { $0.has(.clause) || $0.has(.objectClause) }
            if isCue, let found = subject(before: clauses.verbGroupStart(at, from: lower), from: lower),
                isPlausible(found, for: .clause)
            {
                return found
            }
            at -= 1
        }
        return nil
    }

    /// The subject of the verb group that begins at `start`, within a sentence that begins at `lower`.
    func subject(before start: Int, from lower: Int) -> Range<Int>? {
        var at = skipBack(from: start - 1, to: lower)
        if clauses.isComma(at) || clauses.isDash(at) || clauses.word(at) == ")" {
            guard let over = insertionStart(endingAt: at, from: lower) else { return nil }
            if let named = office(before: over, namedIn: (over + 1)..<at, from: lower) { return named }
            at = over - 1
        }
        if at >= lower, ["who", "which", "that"].contains(clauses.word(at)), clauses.wordClass(at) == .wh {
            at -= 1
            if clauses.isComma(at) { at -= 1 }
        }
        if at >= lower, clauses.wordClass(at) == .conjunction { return coordinatedSubject(before: at, from: lower) }
        guard at >= lower, let phrase = clauses.nounPhrase(endingAt: at, from: lower) else { return nil }
        return phrase
    }

    /// "Kenya's foreign minister, Musalia Mudavadi, said": office and name together.
    private func office(before comma: Int, namedIn inserted: Range<Int>, from lower: Int) -> Range<Int>? {
        guard clauses.isComma(comma), let first = inserted.first, clauses.entityOf[first] >= 0 else { return nil }
        let entity = clauses.text.entities[clauses.entityOf[first]]
        guard entity.kind == .person, entity.tokens == inserted,
            let office = clauses.nounPhrase(endingAt: comma - 1, from: lower)
        else { return nil }
        return office.lowerBound..<inserted.upperBound
    }

    private func skipBack(from start: Int, to lower: Int) -> Int {
        var at = start
        while at >= lower, clauses.isAdverb(at) || context.isTemporal[at] || isTimePreposition(at) { at -= 1 }
        return at
    }

    private func isTimePreposition(_ index: Int) -> Bool {
        ["on", "in", "at"].contains(clauses.word(index)) && index + 1 < context.isTemporal.count
            && context.isTemporal[index + 1]
    }

    /// Where the insertion between two commas, dashes or brackets that ends at `end` begins.
    private func insertionStart(endingAt end: Int, from lower: Int) -> Int? {
        let isBracket = clauses.word(end) == ")"
        var at = end - 1
        let limit = max(lower, end - 30)
        while at >= limit {
            if isBracket ? clauses.word(at) == "(" : clauses.word(at) == clauses.word(end) {
                // "Rep. Jim Jordan (R-Ohio), a panel member, said": over the bracket too.
                if clauses.word(at - 1) == ")", let bracket = insertionStart(endingAt: at - 1, from: lower) {
                    return bracket
                }
                return clauses.nounPhrase(endingAt: at - 1, from: lower) == nil ? nil : at
            }
            if clauses.isTerminator(at) || clauses.isQuote(at) { return nil }
            at -= 1
        }
        return nil
    }

    /// The subject of the verb that this one is coordinated with: `Iran fired first and said …`.
    func coordinatedSubject(before conjunction: Int, from lower: Int) -> Range<Int>? {
        let lower = max(lower, conjunction - 80)
        var at = conjunction - 1
        while at > lower {
            let isVerb = clauses.wordClass(at).isFinite || clauses.isAuxiliary(at) && !clauses.isAuxiliary(at - 1)
            if isVerb {
                let start = clauses.verbGroupStart(at, from: lower)
                if start > lower, let phrase = clauses.nounPhrase(endingAt: start - 1, from: lower) { return phrase }
            }
            if clauses.isTerminator(at) || clauses.word(at) == ";" { return nil }
            at -= 1
        }
        return nil
    }

    /// The subject behind the verb: `, said Ivanov, the minister`.
    func invertedSubject(after verb: Int, to upper: Int) -> Range<Int>? {
        let start = context.skipFillers(from: verb + 1, to: upper)
        guard start < upper, clauses.wordClass(start) != .preposition,
            let phrase = clauses.nounPhrase(startingAt: start, to: upper, attachments: true)
        else { return nil }
        return isPlausible(phrase, for: .clause) ? phrase : nil
    }

    /// The agent of a passive: `by Kyiv`.
    func agent(after verb: Int, to upper: Int) -> Range<Int>? {
        var at = verb + 1
        while at < upper, at < verb + 12, clauses.word(at) != "by" {
            if clauses.isComma(at) || clauses.isTerminator(at) { return nil }
            at += 1
        }
        guard clauses.word(at) == "by" else { return nil }
        let phrase = clauses.nounPhrase(startingAt: at + 1, to: upper, attachments: true)
        return phrase.flatMap { isPlausible($0, for: .phrase) ? $0 : nil }
    }

    /// Whether `phrase` can speak, think or show: a name, an office, a body, a document, a personal pronoun.
    func isPlausible(_ phrase: Range<Int>, for frame: CueFrame) -> Bool {
        guard let head = head(of: phrase) else { return false }
        let word = clauses.word(head)
        if ["he", "she", "they", "i", "we", "who", "some", "others", "many", "most", "several"].contains(word) {
            return true
        }
        if context.lexicon.speakers.contains(word) || context.lexicon.speakingThings.contains(word) { return true }
        return clauses.entityOf[head] >= 0 || clauses.wordClass(head) == .proper
    }

    /// The head of a noun phrase: its last noun before the first preposition.
    func head(of phrase: Range<Int>) -> Int? {
        let end =
            phrase.first { clauses.wordClass($0) == .preposition && clauses.entityOf[$0] < 0 } ?? phrase.upperBound
        var at = end - 1
        while at > phrase.lowerBound, !(clauses.wordClass(at).isNominal || clauses.wordClass(at) == .pronoun) {
            at -= 1
        }
        return phrase.contains(at) ? at : phrase.first
    }
}
