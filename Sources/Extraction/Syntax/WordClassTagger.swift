import Resources
import TextModel

/// Gives every token its word class: a hidden Markov model over tag pairs, with a table of words and one of endings.
///
/// `Russian officials claimed that …`: adjective, plural, past, preposition. A stand-in until a learned tagger fills
/// `Token.partOfSpeech`. Linear: each sentence is one Viterbi pass over 25 classes (Church 1988).
struct WordClassTagger: Sendable {
    private typealias Scores = [Float]
    private static let count = WordClass.allCases.count
    private static let floor: Float = -12

    private let words: [String: Scores]
    private let endings: [String: Scores]
    /// Row by the tag before, column by the tag; the row after the last is the sentence's beginning.
    private let transitions: [Float]

    init(_ library: ResourceLibrary) throws(ResourceError) {
        words = try Self.emissions(library.table("word-tags", columns: 2))
        endings = try Self.emissions(library.table("suffix-tags", columns: 2))
        transitions = try Self.transitions(library.table("tag-bigrams", columns: 3))
    }

    /// One class for each token of `text`.
    func classes(of text: AnnotatedText) -> [WordClass] {
        var result = [WordClass](repeating: .noun, count: text.tokens.count)
        let named = namedTokens(of: text)
        for sentence in text.sentences {
            let scores = sentence.tokens.map {
                emission(of: $0, in: text, isNamed: named[$0], first: sentence.tokens.lowerBound)
            }
            for (offset, best) in viterbi(scores).enumerated() {
                result[sentence.tokens.lowerBound + offset] = WordClass(rawValue: UInt8(best)) ?? .noun
            }
        }
        repair(&result, in: text)
        return result
    }

    /// "Azerbaijan arrested employees": a participle between a subject and an object, without "be" or "have", is a past
    /// tense.
    private func repair(_ classes: inout [WordClass], in text: AnnotatedText) {
        for sentence in text.sentences {
            var isAfterAuxiliary = false
            for token in sentence.tokens {
                let isAuxiliary = Self.auxiliaries.contains(text.word(token).lowercased())
                defer { isAfterAuxiliary = isAuxiliary || isAfterAuxiliary && classes[token] == .adverb }
                guard classes[token] == .participle, !isAfterAuxiliary, token > sentence.tokens.lowerBound,
                    token + 1 < sentence.tokens.upperBound
                else { continue }
                let before = classes[token - 1]
                let hasSubject =
                    before.isNominal || before == .pronoun
                    || before == .adverb && token - 2 >= sentence.tokens.lowerBound
                        && (classes[token - 2].isNominal || classes[token - 2] == .pronoun)
                if hasSubject, Self.openers.contains(classes[token + 1]) || before == .pronoun {
                    classes[token] = .past
                }
            }
        }
    }

    /// What opens the object of an active verb, or coordinates it with another.
    private static let openers: Set<WordClass> = [
        .determiner, .possessivePronoun, .pronoun, .proper, .plural, .number, .adjective, .conjunction, .to,
    ]
    private static let auxiliaries: Set<String> = [
        "be", "is", "are", "was", "were", "been", "being", "am", "has", "have", "had", "having", "get", "got", "gets",
        "'s", "’s", "'ve", "’ve", "'re", "’re", "not", "n't", "n’t",
    ]

    private func namedTokens(of text: AnnotatedText) -> [Bool] {
        var named = [Bool](repeating: false, count: text.tokens.count)
        for entity in text.entities where entity.kind != .demonym {
            for index in entity.tokens where text.tokens[index].shape != .punctuation { named[index] = true }
        }
        return named
    }

    private func emission(of index: Int, in text: AnnotatedText, isNamed: Bool, first: Int) -> Scores {
        let token = text.tokens[index]
        switch token.shape {
        case .quote, .terminator, .punctuation: return Self.only(.punctuation)
        case .possessive: return Self.only(Self.isContraction(index, text) ? .thirdPerson : .possessive)
        case .number: return Self.only(.number)
        case .address: return Self.only(.proper)
        case .uncased: return Self.only(.noun)
        case .lower, .capitalized, .upper, .mixed, .alphanumeric: break
        }
        let word = text.word(index)
        let lower = word.lowercased().replacing("’", with: "'")
        if isNamed, lower != "the", lower != "of", lower != "and" { return Self.only(.proper) }
        if let known = words[lower] {
            let isOddCapital = token.shape != .lower && index != first && !Self.startsQuote(index, text)
            return isOddCapital ? Self.withProper(known) : known
        }
        if token.shape == .capitalized || token.shape == .upper || token.shape == .mixed { return Self.only(.proper) }
        return guess(lower)
    }

    /// "it’s", "there’s": a verb and no possessive.
    private static func isContraction(_ index: Int, _ text: AnnotatedText) -> Bool {
        let hosts: Set<String> = ["it", "he", "she", "that", "there", "what", "who", "here", "where", "how", "this"]
        return index > 0 && hosts.contains(text.word(index - 1).lowercased())
    }

    private static func startsQuote(_ index: Int, _ text: AnnotatedText) -> Bool {
        index > 0 && text.tokens[index - 1].shape == .quote
    }

    /// The tags of words with the same ending; hyphenated words read as adjectives or nouns.
    private func guess(_ word: String) -> Scores {
        if word.contains("-"), let last = word.split(separator: "-").last, last.count > 1 {
            return words[String(last)].map(Self.asModifier) ?? Self.of([.adjective: 2, .noun: 1])
        }
        for length in [4, 3, 2] where word.count > length {
            if let found = endings[String(word.suffix(length))] { return found }
        }
        return Self.of([.noun: 3, .adjective: 1, .plural: 1, .base: 0.5])
    }

    private static func asModifier(_ scores: Scores) -> Scores {
        var scores = scores
        for verb in [WordClass.past, .thirdPerson, .present, .base] { scores[Int(verb.rawValue)] = floor }
        scores[Int(WordClass.adjective.rawValue)] = max(scores[Int(WordClass.adjective.rawValue)], -1)
        return scores
    }

    private static func withProper(_ scores: Scores) -> Scores {
        var scores = scores
        scores[Int(WordClass.proper.rawValue)] = -1
        return scores
    }

    private static func only(_ tag: WordClass) -> Scores { of([tag: 1]) }

    private static func of(_ weights: [WordClass: Float]) -> Scores {
        var scores = Scores(repeating: floor, count: count)
        let total = weights.values.reduce(0, +)
        for (tag, weight) in weights { scores[Int(tag.rawValue)] = logarithm(weight / total) }
        return scores
    }
}

// MARK: - Tables

extension WordClassTagger {
    private static func emissions(_ rows: [[String]]) throws(ResourceError) -> [String: Scores] {
        var table: [String: Scores] = [:]
        for (number, row) in rows.enumerated() {
            var weights: [WordClass: Float] = [:]
            for cell in row[1].split(separator: " ") {
                let parts = cell.split(separator: ":")
                guard parts.count == 2, let tag = WordClass(tag: parts[0]), let count = Float(parts[1]) else {
                    throw .malformed(file: "word-tags.tsv", line: number + 2, reason: "\(cell) is not TAG:COUNT")
                }
                weights[tag] = count
            }
            table[row[0]] = of(weights)
        }
        return table
    }

    private static func transitions(_ rows: [[String]]) throws(ResourceError) -> [Float] {
        var counts = [Float](repeating: 0.5, count: (count + 1) * count)
        for (number, row) in rows.enumerated() where row[1] != "EOS" {
            let from = row[0] == "BOS" ? count : WordClass(tag: row[0][...]).map { Int($0.rawValue) }
            guard let from, let to = WordClass(tag: row[1][...]), let times = Float(row[2]) else {
                throw .malformed(file: "tag-bigrams.tsv", line: number + 2, reason: "not TAG, TAG, COUNT")
            }
            counts[from * count + Int(to.rawValue)] += times
        }
        // Divided by the tag's own share, because the emissions are P(tag | word) and not P(word | tag).
        var share = [Float](repeating: 0, count: count)
        for (index, times) in counts.enumerated() { share[index % count] += times }
        let all = share.reduce(0, +)
        return counts.enumerated().map { index, times in
            let row = counts[(index / count * count)..<(index / count * count + count)].reduce(0, +)
            return logarithm(times / row) - logarithm(share[index % count] / all)
        }
    }

    private func viterbi(_ emissions: [Scores]) -> [Int] {
        guard let first = emissions.first else { return [] }
        let count = Self.count
        var best = (0..<count).map { first[$0] + transitions[count * count + $0] }
        var back: [[UInt8]] = []
        for scores in emissions.dropFirst() {
            var next = Scores(repeating: -.infinity, count: count)
            var from = [UInt8](repeating: 0, count: count)
            for tag in 0..<count where scores[tag] > Self.floor {
                for before in 0..<count {
                    let value = best[before] + transitions[before * count + tag] + scores[tag]
                    if value > next[tag] { (next[tag], from[tag]) = (value, UInt8(before)) }
                }
            }
            best = next
            back.append(from)
        }
        return trace(back, from: best.indices.max { best[$0] < best[$1] } ?? 0)
    }

    private func trace(_ back: [[UInt8]], from last: Int) -> [Int] {
        var path = [last]
        for from in back.reversed() { path.append(Int(from[path[path.count - 1]])) }
        return path.reversed()
    }

    /// The natural logarithm, without Foundation: by the exponent and a series for the mantissa.
    private static func logarithm(_ value: Float) -> Float {
        guard value > 0 else { return floor }
        let ratio = (value.significand - 1) / (value.significand + 1)
        let square = ratio * ratio
        let series = 2 * ratio * (1 + square / 3 + square * square / 5 + square * square * square / 7)
        return max(floor, series + Float(value.exponent) * 0.693_147_2)
    }
}
