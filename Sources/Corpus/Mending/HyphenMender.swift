import Resources
import TextModel

/// Joins words that a line break long gone has parted: `pub-licly`, `Safa-rov`, `histori-cal-ly`; and leaves `well-known` and `Jong-un`.
///
/// A word is joined where the whole is in the dictionary and a part is not. Where an article has two such words or more, its lines were
/// broken by hyphens, and then also names are joined of which no part is a word, and words that are always written in one.
struct HyphenMender: Sendable {
    /// What is to be done at one hyphen.
    private enum Verdict {
        /// It stays.
        case never
        /// It goes where the article is full of such hyphens.
        case ifDamaged
        /// Likewise; and it is a sign that the article is.
        case sign
        /// It goes.
        case always
    }

    private let words: WordList
    private let undivided: WordList
    private let powers: WordList
    private let prefixes: WordList
    private let joinedPrefixes: WordList
    private let endings: WordList
    private let syllables: WordList

    init(_ library: ResourceLibrary, words: WordList) throws(ResourceError) {
        self.words = words
        undivided = try library.list("undivided-words")
        powers = try library.list("powers")
        prefixes = try library.list("hyphen-prefixes")
        joinedPrefixes = try library.list("joined-prefixes")
        endings = try library.list("word-endings")
        syllables = try library.list("korean-syllables")
    }

    /// The repairs of `text`.
    func mend(_ text: UTF8Text) -> [Edit] {
        let candidates = BrokenWords.candidates(in: text)
        guard !candidates.isEmpty else { return [] }
        let elsewhere = Self.wordsOf(text, among: candidates)
        let judged = candidates.map { verdicts(on: $0, text, elsewhere) }
        let isDamaged = Self.isDamaged(text, candidates, judged)
        var edits: [Edit] = []
        for (candidate, verdicts) in zip(candidates, judged) {
            let joined = verdicts.map { $0 == .always || ($0 != .never && isDamaged) }
            edits += Self.edits(candidate, joined: joined, text)
        }
        return edits
    }

    /// Whether two different words or more are broken, and one of them beyond doubt.
    private static func isDamaged(_ text: UTF8Text, _ candidates: [BrokenWords.Candidate], _ judged: [[Verdict]])
        -> Bool
    {
        var signs: Set<String> = []
        var isCertain = false
        for (candidate, verdicts) in zip(candidates, judged) {
            guard zip(verdicts, candidate.joints).contains(where: { ($0 == .always || $0 == .sign) && $1 != .soft })
            else { continue }
            signs.insert(candidate.pieces.map { text[$0].lowercased() }.joined())
            isCertain = isCertain || verdicts.contains(.always)
        }
        return isCertain && signs.count > 1
    }

    /// One verdict for every joint; a run of pieces that makes a word is judged as a whole.
    private func verdicts(on candidate: BrokenWords.Candidate, _ text: UTF8Text, _ elsewhere: Set<String>) -> [Verdict]
    {
        let parts = candidate.pieces.map { text[$0] }
        let whole = parts.joined()
        if parts.count > 2, isKnown(whole.lowercased()),
            parts.contains(where: { $0.count > 1 && !isKnown($0.lowercased()) }),
            !parts.dropFirst().contains(where: { $0.first?.isUppercase ?? true })
        {
            return candidate.joints.map { _ in .always }
        }
        var verdicts: [Verdict] = []
        var head = parts[0]
        for (joint, part) in zip(candidate.joints, parts.dropFirst()) {
            let verdict = verdict(head, part, joint, elsewhere)
            verdicts.append(verdict)
            head = verdict == .never ? part : head + part
        }
        return verdicts
    }

    private func verdict(_ first: String, _ second: String, _ joint: BrokenWords.Joint, _ elsewhere: Set<String>)
        -> Verdict
    {
        if joint == .soft { return .always }
        guard second.first?.isLowercase ?? false, first.count > 1 else { return .never }
        let (a, b) = (first.lowercased(), second.lowercased())
        let (isKnownA, isKnownB) = (words.contains(a), words.contains(b))
        let isAtLineEnd = joint == .lineBreak
        if undivided.contains(a + b), isKnownB, isKnownA || prefixes.contains(a) {
            return isAtLineEnd ? .always : .ifDamaged
        }
        if isKnown(a + b) { return verdictOnWord(a, b, isKnownA, isKnownB, isAtLineEnd) }
        guard !prefixes.contains(a), !prefixes.contains(b) else { return .never }
        if elsewhere.contains(first + second), !isKnownA || !isKnownB { return .always }
        let isName = !isKnownA && !isKnownB && second.count > 1
        guard isName, !(syllables.contains(a) && syllables.contains(b)) else { return .never }
        return isAtLineEnd ? .always : .ifDamaged
    }

    /// Both parts together are a word.
    private func verdictOnWord(_ a: String, _ b: String, _ isKnownA: Bool, _ isKnownB: Bool, _ isAtLineEnd: Bool)
        -> Verdict
    {
        if prefixes.contains(a), isKnownB || Self.meetInVowels(a, b) { return .never }
        if isKnownA && isKnownB { return .never }
        // "passers-by", "baa-a": a variant in good spelling.
        if !isAtLineEnd, b.count < 2 || ["by", "in", "on", "up", "off", "out"].contains(b) { return .ifDamaged }
        if isAtLineEnd || (isKnownA && endings.contains(b)) { return .always }
        return isKnownA || prefixes.contains(a) || joinedPrefixes.contains(a) ? .sign : .always
    }

    private func isKnown(_ word: String) -> Bool { words.contains(word) || powers.contains(word) }

    /// `co-ordinator`, `re-elected`.
    private static func meetInVowels(_ a: String, _ b: String) -> Bool {
        guard let last = a.last, let first = b.first else { return false }
        return "aeiou".contains(last) && "aeiou".contains(first)
    }

    /// Those of the candidates' joined forms that the text also has in one piece.
    private static func wordsOf(_ text: UTF8Text, among candidates: [BrokenWords.Candidate]) -> Set<String> {
        var wanted: Set<String> = []
        for candidate in candidates {
            for (first, second) in zip(candidate.pieces, candidate.pieces.dropFirst()) {
                wanted.insert(text[first] + text[second])
            }
        }
        let lengths = Set(wanted.map(\.utf8.count))
        var found: Set<String> = []
        var offset = 0
        while offset < text.count {
            let start = offset
            while offset < text.count, BrokenWords.isLetter(text, offset) { offset += text.scalar(at: offset).length }
            if lengths.contains(offset - start), case let word = text[TextSpan(start, offset)], wanted.contains(word) {
                found.insert(word)
            }
            if offset < text.count { offset += text.scalar(at: offset).length }
        }
        return found
    }

    /// One edit for every run of joined pieces; a hyphen that stays at a line end loses the line end.
    private static func edits(_ candidate: BrokenWords.Candidate, joined: [Bool], _ text: UTF8Text) -> [Edit] {
        var edits: [Edit] = []
        var start = 0
        var words = text[candidate.pieces[0]]
        var isChanged = false
        for (index, joint) in candidate.joints.enumerated() {
            let next = text[candidate.pieces[index + 1]]
            if joined[index] || joint == .lineBreak {
                words += joined[index] ? next : "-" + next
                isChanged = true
            } else {
                if isChanged { edits.append(edit(candidate, start, index, words)) }
                (start, words, isChanged) = (index + 1, next, false)
            }
        }
        if isChanged { edits.append(edit(candidate, start, candidate.joints.count, words)) }
        return edits
    }

    private static func edit(_ candidate: BrokenWords.Candidate, _ first: Int, _ last: Int, _ words: String) -> Edit {
        Edit(span: candidate.pieces[first].union(candidate.pieces[last]), change: .mend(.hyphenation, words))
    }
}
