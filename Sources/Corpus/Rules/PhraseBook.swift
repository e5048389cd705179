import Resources

/// Phrases to look for in a sentence.
///
/// `click on the * button/buttons`: `^` is the beginning and `$` the end of the sentence, `*` stands for up to six words, `a/b` for
/// either, `#` for a number. Phrases are looked up by their first word, so that a book of hundreds costs little more than one of ten.
struct PhraseBook: Sendable {
    private enum Step: Sendable {
        case word([String])
        case number
        case gap
        case end
    }

    private struct Phrase: Sendable {
        let isAnchored: Bool
        let steps: [Step]
    }

    private static let longestGap = 6

    private let phrases: [Phrase]
    private var byFirstWord: [String: [Int]] = [:]
    private var beginningWithNumber: [Int] = []

    init(_ list: WordList) {
        phrases = list.entries.map(Self.phrase)
        for (index, phrase) in phrases.enumerated() {
            switch phrase.steps.first {
            case .word(let words): for word in words { byFirstWord[word, default: []].append(index) }
            case .number: beginningWithNumber.append(index)
            default: break
            }
        }
    }

    /// Where the first phrase stands among `words`; null where there is none.
    func firstMatch(in words: [String]) -> Range<Int>? {
        for start in words.indices {
            for index in candidates(for: words[start]) where start == 0 || !phrases[index].isAnchored {
                if let end = end(of: phrases[index].steps[...], in: words, from: start) { return start..<end }
            }
        }
        return nil
    }

    /// Whether any phrase stands among `words`.
    func matches(_ words: [String]) -> Bool { firstMatch(in: words) != nil }

    private func candidates(for word: String) -> [Int] {
        let byWord = byFirstWord[word] ?? []
        return Self.isNumber(word) ? byWord + beginningWithNumber : byWord
    }

    private func end(of steps: ArraySlice<Step>, in words: [String], from start: Int) -> Int? {
        guard let step = steps.first else { return start }
        let rest = steps.dropFirst()
        switch step {
        case .end: return start == words.count ? start : nil
        case .word(let choices):
            guard start < words.count, choices.contains(words[start]) else { return nil }
            return end(of: rest, in: words, from: start + 1)
        case .number:
            guard start < words.count, Self.isNumber(words[start]) else { return nil }
            return end(of: rest, in: words, from: start + 1)
        case .gap:
            for next in start...min(start + Self.longestGap, words.count) {
                if let end = end(of: rest, in: words, from: next) { return end }
            }
            return nil
        }
    }

    private static func phrase(_ entry: String) -> Phrase {
        let parts = entry.split(separator: " ").map(String.init)
        let isAnchored = parts.first == "^"
        return Phrase(isAnchored: isAnchored, steps: parts.dropFirst(isAnchored ? 1 : 0).map(step))
    }

    private static func step(_ part: String) -> Step {
        switch part {
        case "#": .number
        case "*": .gap
        case "$": .end
        default: .word(part.split(separator: "/").map(String.init))
        }
    }

    private static func isNumber(_ word: String) -> Bool { word.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
