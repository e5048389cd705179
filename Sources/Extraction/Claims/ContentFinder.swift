import TextModel

/// Finds where a content ends, and what stands before a cue.
struct ContentFinder: Sendable {
    /// No content is looked for further than this from its start, so that a sentence of any length costs linear time.
    static let reach = 300

    let context: ClaimContext
    private var clauses: Clauses { context.clauses }

    init(_ context: ClaimContext) { self.context = context }

    /// The end of a content clause that begins at `start`: the end of the sentence, or where another attribution takes
    /// over.
    ///
    /// `said the town had fallen, while Kyiv denied it`: before ", while". `… , adding that`: before ", adding".
    func clauseEnd(from start: Int, to upper: Int) -> Int {
        let upper = min(upper, start + Self.reach)
        var at = start + 1
        while at < upper {
            if !context.isQuoted(at), isBreak(at, to: upper) { return at }
            at += 1
        }
        return upper
    }

    private func isBreak(_ at: Int, to upper: Int) -> Bool {
        if clauses.word(at) == ";" { return true }
        // "suggested that Ukraine may be behind it: “…”": what follows is a claim of its own.
        if clauses.isColon(at) { return clauses.isQuote(at + 1) }
        guard clauses.isComma(at) || clauses.isDash(at) else { return false }
        let next = clauses.word(at + 1)
        if ["while", "whereas", "although"].contains(next) { return true }
        if ["according", "reportedly"].contains(next) { return true }
        if clauses.wordClass(at + 1) == .gerund { return isCue(at + 1) || clauses.isDash(at) }
        if ["but", "and", "yet"].contains(next) { return cueFollows(at + 2, within: 8, to: upper) }
        return false
    }

    private func isCue(_ token: Int) -> Bool { !context.lexicon.verbs(for: clauses.word(token)).isEmpty }

    private func cueFollows(_ start: Int, within: Int, to upper: Int) -> Bool {
        (start..<min(upper, start + within)).contains {
            isCue($0) && clauses.wordClass($0).isFinite && clauses.word($0) != "see"
        }
    }

    /// The end of a noun phrase content that begins at `start`, with all that hangs on it.
    ///
    /// `an apology and compensation, but Russia …`; `the arrest of a gang operating in Baku and cancelled …`.
    func phraseEnd(from start: Int, to upper: Int) -> Int {
        let upper = min(upper, start + Self.reach)
        var at = start
        while at < upper {
            if !context.isQuoted(at), endsPhrase(at, from: start, to: upper) { return at }
            at += 1
        }
        return upper
    }

    private func endsPhrase(_ at: Int, from start: Int, to upper: Int) -> Bool {
        if [";", ":"].contains(clauses.word(at)) || clauses.isDash(at) { return true }
        if clauses.wordClass(at) == .conjunction, at > start {
            let next = context.skipFillers(from: at + 1, to: upper)
            return clauses.wordClass(next).isFinite && !clauses.wordClass(next - 1).isNominal
                || clauses.wordClass(next) == .participle && hasNoNounBehind(next, to: upper)
                || (clauses.isComma(at - 1) && startsClause(at + 1, to: upper))
        }
        guard clauses.isComma(at) else { return false }
        let next = clauses.wordClass(at + 1)
        if next == .gerund { return true }
        if clauses.word(at + 1) == "but" || clauses.word(at + 1) == "while" { return true }
        return startsClause(at + 1, to: upper) && !isListed(at, to: upper)
    }

    private func hasNoNounBehind(_ token: Int, to upper: Int) -> Bool {
        token + 1 >= upper || ![.noun, .plural].contains(clauses.wordClass(token + 1))
    }

    /// Whether a clause of its own begins at `start`: a noun phrase and then a finite verb.
    func startsClause(_ start: Int, to upper: Int) -> Bool {
        let begin = context.skipFillers(from: start, to: upper)
        guard let phrase = clauses.nounPhrase(startingAt: begin, to: upper, attachments: true) else { return false }
        let end = withAttachments(phrase, to: upper)
        // "voter fraud “would be one way to lose”": the mark stands before the verb.
        let next = context.skipFillers(from: clauses.isQuote(end) ? end + 1 : end, to: upper)
        return next < upper && (clauses.wordClass(next).isFinite || clauses.isAuxiliary(next))
    }

    /// The end of "the arrests in the city on Monday": a phrase and what hangs on it by prepositions, "and" or a
    /// bracket.
    private func withAttachments(_ phrase: Range<Int>, to upper: Int) -> Int {
        var end = phrase.upperBound
        for _ in 0..<4 {
            guard Self.joints.contains(clauses.word(end)),
                let more = clauses.nounPhrase(startingAt: end + 1, to: upper, attachments: true)
            else { break }
            end = more.upperBound
        }
        return end
    }

    private static let joints: Set<String> = [
        "of", "in", "at", "for", "from", "with", "on", "by", "to", "between", "against", "near", "under", "over", "and",
        "or",
    ]

    /// Whether the comma parts the items of a list: another comma or "and" follows soon.
    private func isListed(_ comma: Int, to upper: Int) -> Bool {
        ((comma + 1)..<min(upper, comma + 6)).contains { clauses.wordClass($0) == .conjunction }
            && !clauses.hasFiniteVerb((comma + 1)..<min(upper, comma + 6))
    }

    /// What stands before a cue clause that begins at `start`: `The town has fallen, Kyiv said.`
    func before(_ start: Int, from lower: Int) -> Range<Int>? {
        guard start - 1 > lower, clauses.isComma(start - 1) || clauses.isQuote(start - 1) || clauses.isDash(start - 1)
        else {
            return nil
        }
        var begin = lower
        if clauses.wordClass(begin) == .conjunction { begin += 1 }
        let range = begin..<(start - 1)
        guard range.count <= Self.reach else { return nil }
        return clauses.hasFiniteVerb(range) ? range : nil
    }
}
