import TextModel

/// Finds a heading that runs into the sentence behind it, its full stop missing.
///
/// `Grain Prices Fall in Odesa After a good harvest, traders sold.`: up to `After` all words but small ones have capitals although some of
/// them (`prices`, `fall`) are no names, and from there on they have not. Rather misses one than cuts a name in two:
/// `The Ministry of Foreign Affairs said` and `Doctors Without Borders said` stay whole.
struct RunInHeading {
    /// Words that open a clause also before a name: `Both Kenya and Uganda agree`.
    private static let clauseOpeners = ByteWords([
        "Although", "As", "Because", "Both", "Despite", "Though", "When", "While",
    ])
    private static let article = Array("the".utf8)
    /// How far a heading may reach.
    private static let longest = 16

    let tokens: ArraySlice<Token>
    let reader: GlyphReader
    let lexicon: SentenceLexicon

    /// Index of the first token behind the heading that `sentence` begins with, null without one.
    /// At the start of a paragraph a sentence may also begin with a name: `Lisbon Votes Early Portugal held …`
    func end(in sentence: Range<Int>, beginsParagraph: Bool) -> Int? {
        let start = behindAgency(sentence)
        guard sentence.upperBound - start > 6, isTitled(start) else { return nil }
        let run = run(from: start, to: sentence.upperBound)
        guard isSentence(from: run.end, to: sentence.upperBound) else { return nil }
        return behindStarter(start, run) ?? (beginsParagraph ? behindClause(start, run) : nil)
    }

    /// What was seen in a run of words that begin with capitals.
    private struct Run {
        /// The first token that is none of it.
        var end: Int
        /// The last capital of a word that begins sentences, behind another capital.
        var starter: Int?
        /// The last capital of a word that is no name.
        var lastCommon: Int?
        /// How many capitals of such words stand behind the first token, and before `starter`.
        var common = 0
        var commonBeforeStarter = 0
        /// Whether a finite verb, an adverb or a pronoun is among them.
        var hasClauseWord = false
    }

    private func run(from start: Int, to end: Int) -> Run {
        var run = Run(end: start)
        while run.end < min(end, start + Self.longest), belongs(run.end) {
            if run.end > start { note(run.end, &run) }
            run.end += 1
        }
        return run
    }

    private func note(_ index: Int, _ run: inout Run) {
        guard tokens[index].shape == .capitalized else { return }
        if tokens[index].span.count > 1, lexicon.starters.contains(bytes(index)), mayEndHeading(index - 1) {
            run.starter = index
            run.commonBeforeStarter = run.common
        }
        guard let kind = lexicon.commonWord(bytes(index)) else { return }
        run.common += 1
        run.lastCommon = index
        if kind == .clause { run.hasClauseWord = true }
    }

    /// `Rising Waters Between Bern and Basel | In early May, rain fell …`
    private func behindStarter(_ start: Int, _ run: Run) -> Int? {
        guard let starter = run.starter, starter - start >= 2, run.commonBeforeStarter > 0 else { return nil }
        guard (run.lastCommon ?? 0) <= starter else { return nil }
        let isFollowedByText = tokens[starter + 1].shape == .lower || tokens[starter + 1].shape == .number
        let isPlain = isFollowedByText || run.commonBeforeStarter > 1 || Self.clauseOpeners.contains(bytes(starter))
        return isPlain ? starter : nil
    }

    /// `Lisbon Votes Early | Portugal held …`
    private func behindClause(_ start: Int, _ run: Run) -> Int? {
        guard run.hasClauseWord, run.common > 1, let last = run.lastCommon, last - start >= 2, last + 1 < run.end else {
            return nil
        }
        let isProse =
            [start, last].contains { lexicon.starters.contains(bytes($0)) }
            || (start..<last).contains { bytes($0).elementsEqual(Self.article) }
        let isName = isTitled(last + 1) && lexicon.commonWord(bytes(last + 1)) == nil
        return !isProse && isName && isTitled(run.end - 1) ? last + 1 : nil
    }

    /// Whether ordinary text begins at `index`: a small word and two more within eight tokens.
    private func isSentence(from index: Int, to end: Int) -> Bool {
        guard index < end else { return false }
        return tokens[index].shape != .terminator
            && tokens[index..<min(end, index + 8)].lazy.filter { $0.shape == .lower }.count > 2
    }

    /// Behind the sign of an agency that opens a report: `Brussels [ENA]`.
    private func behindAgency(_ sentence: Range<Int>) -> Int {
        let head = sentence.prefix(6)
        return head.last { reader.byte(tokens[$0].span.start) == UInt8(ascii: "]") }.map { $0 + 1 }
            ?? sentence.lowerBound
    }

    private func belongs(_ index: Int) -> Bool {
        switch tokens[index].shape {
        case .capitalized, .upper, .possessive, .number, .alphanumeric: true
        case .lower: lexicon.titleSmallWords.contains(bytes(index)) && index + 1 < tokens.count && !isSmall(index + 1)
        case .punctuation:
            [UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "&")].contains(reader.byte(tokens[index].span.start))
        default: false
        }
    }

    /// Whether a small word stands there that is not usual in titles.
    private func isSmall(_ index: Int) -> Bool {
        tokens[index].shape == .lower && !lexicon.titleSmallWords.contains(bytes(index))
    }

    /// Whether a capital stands there that is not a preposition's: not `Get Me Out Of`.
    private func mayEndHeading(_ index: Int) -> Bool {
        isTitled(index) && !lexicon.titleSmallWords.containsFolded(bytes(index))
    }

    private func isTitled(_ index: Int) -> Bool {
        tokens.indices.contains(index) && (tokens[index].shape == .capitalized || tokens[index].shape == .upper)
    }

    private func bytes(_ index: Int) -> ArraySlice<UInt8> {
        reader.bytes[tokens[index].span.start..<tokens[index].span.end]
    }
}
