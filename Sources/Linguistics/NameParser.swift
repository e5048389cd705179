import Resources
import TextModel

/// Cuts one sentence into name candidates by capitals, lists and the words around.
///
/// `Russian President Vladimir Putin met NATO chief Mark Rutte` → `Russian`, `Vladimir Putin`, `NATO`, `Mark Rutte`.
/// With a memory of the article's other sentences it also knows their names; without one it is the first look.
struct NameParser: Sendable {
    let source: UTF8Text
    let tokens: [NameToken]
    let bounds: Range<Int>
    let style: LineStyle
    let matcher: RegisterMatcher
    let lexicon: NameLexicon
    let memory: NameMemory?

    private(set) var found: [NameCandidate] = []
    /// The token behind an office or form of address just read: a person is expected there.
    private var titleEnd: Int?
    /// The token behind `Foreign Affairs` of `Minister of Foreign Affairs and Trade`.
    private var officeEnd: Int?

    init(
        _ source: UTF8Text, _ tokens: [NameToken], _ bounds: Range<Int>, matcher: RegisterMatcher,
        lexicon: NameLexicon, memory: NameMemory?
    ) {
        self.source = source
        self.tokens = tokens
        self.bounds = bounds
        self.matcher = matcher
        self.lexicon = lexicon
        self.memory = memory
        style = LineStyle(tokens[bounds])
    }

    /// The candidates of the sentence in reading order.
    mutating func candidates() -> [NameCandidate] {
        var at = bounds.lowerBound
        while at < bounds.upperBound {
            if canBegin(at) {
                let end = runEnd(from: at)
                read(at..<end)
                at = max(end, at + 1, found.last?.range.upperBound ?? 0)
            } else {
                noteTitle(at)
                at += 1
            }
        }
        return found
    }

    // MARK: Looking at tokens

    func isName(_ at: Int) -> Bool { at < bounds.upperBound && tokens[at].isName }

    /// Whether token `at` follows the one before it after nothing but a blank.
    func isJoined(_ at: Int) -> Bool { at < bounds.upperBound && tokens[at].hasBlankBefore }

    func key(_ at: Int) -> String { bounds.contains(at) ? tokens[at].key : "" }
    func traits(_ at: Int) -> WordTraits { bounds.contains(at) ? tokens[at].traits : [] }
    func words(_ range: Range<Int>) -> [String] { range.map { tokens[$0].key } }

    func text(_ at: Int) -> String { bounds.contains(at) ? source[tokens[at].span] : "" }

    func match(_ at: Int) -> RegisterMatch? {
        matcher.match(tokens, at: at, before: bounds.upperBound, shouting: style == .shouting)
    }

    // MARK: Reading a run

    private mutating func read(_ run: Range<Int>) {
        var at = skippedOffice(run) ?? skippedStart(run)
        while at < run.upperBound {
            let next = readName(at, run.upperBound)
            at = max(next, at + 1)
        }
    }

    /// Reads the name, office or ordinary word at `at` and tells where it ends.
    private mutating func readName(_ at: Int, _ end: Int) -> Int {
        let known = match(at)
        guard tokens[at].isName || known != nil else { return at + 1 }
        if known == nil || known?.range.count == 1, isFunction(at), key(at).utf8.count > 1, !isActingAsName(at) {
            return at + 1
        }
        if let after = titleSequenceEnd(at, end), (known?.range.count ?? 0) < 2 || known?.range.upperBound ?? 0 <= after
        {
            titleEnd = after
            return after
        }
        for rule in NameRules.ordered {
            if let candidate = rule.read(self, at, end, known) {
                found.append(candidate)
                return candidate.range.upperBound
            }
        }
        return at + 1
    }

    /// The rest of an office: `State` of `Secretary of State Antony Blinken`, `Foreign Affairs` of `Minister of Foreign Affairs`.
    private mutating func skippedOffice(_ run: Range<Int>) -> Int? {
        var before = run.lowerBound - 1
        if key(before) == "the" { before -= 1 }
        let isOffice = ["of", "for"].contains(key(before)) && traits(before - 1).contains(.title)
        guard isOffice || officeEnd == before && ["and", "&", ","].contains(key(before)) else { return nil }
        var at = run.lowerBound
        while at < run.upperBound, isOfficeWord(at) { at += 1 }
        guard at > run.lowerBound else { return nil }
        titleEnd = at
        officeEnd = at
        return at
    }

    private func isOfficeWord(_ at: Int) -> Bool {
        if tokens[at].form == .lower { return true }
        guard !traits(at).isDisjoint(with: [.common, .titlePart]), !traits(at).contains(.wary) else { return false }
        return match(at).map { $0.name.actor.sort == .organization && $0.name.actor.kind == "media" } ?? true
    }

    /// Capitals at the start of a sentence and in titles say little: ordinary words there begin no name.
    private func skippedStart(_ run: Range<Int>) -> Int {
        var at = run.lowerBound
        while at < run.upperBound, tokens[at].beginsSentence || at > run.lowerBound, isOrdinaryStart(at, run) {
            at += 1
        }
        return at
    }

    private func isOrdinaryStart(_ at: Int, _ run: Range<Int>) -> Bool {
        let token = tokens[at]
        guard !isActingAsName(at), token.traits.contains(.common) || isFunction(at) else { return false }
        guard style != .shouting, token.traits.isDisjoint(with: [.title, .titlePart, .honorific]) else { return false }
        if let known = match(at) { return known.range.count == 1 && isFunction(at) }
        if isFunction(at) { return true }
        return NameRules.head(self, at, run.upperBound) == nil
    }

    /// `The` and `Who`, not `WHO`.
    private func isFunction(_ at: Int) -> Bool { tokens[at].form == .capital && traits(at).contains(.function) }

    /// `Will Smith`, `Mark Rutte`: an ordinary word that is a given name, before another name.
    private func isActingAsName(_ at: Int) -> Bool {
        guard traits(at).contains(.given), isName(at + 1), isJoined(at + 1) else { return false }
        return !traits(at).contains(.function) || traits(at + 1).contains(.family)
    }

    // MARK: Offices

    /// Whether a person is expected at `at` because an office or a form of address stands before it.
    func isTitled(_ at: Int) -> Bool { titleEnd == at }

    /// Where the office that begins at `at` ends: `Deputy Prime Minister`, `Gen.`; null where none does or no name follows.
    func titleSequenceEnd(_ at: Int, _ end: Int) -> Int? {
        var next = at
        while next < end, !traits(next).isDisjoint(with: [.titlePart, .title]), next - at < 6 {
            if traits(next).contains(.title), isTitleEnd(next, end) { return next + 1 }
            next += 1
        }
        if traits(at).contains(.honorific), at + 1 < end, at == next { return at + 1 }
        return nil
    }

    private func isTitleEnd(_ at: Int, _ end: Int) -> Bool {
        guard at + 1 < end else { return true }
        let next = traits(at + 1)
        if next.contains(.title) || next.contains(.titlePart) { return false }
        return !next.contains(.organizationHead) || next.contains(.given)
    }

    /// Notes an office in small letters: `spokesman Dmitry Peskov`, `according to analyst John Smith`.
    private mutating func noteTitle(_ at: Int) {
        guard tokens[at].form == .lower, tokens[at].traits.contains(.title) else { return }
        if isName(at + 1), isJoined(at + 1) { titleEnd = at + 1 }
    }
}
