import Resources
import TextModel

/// The commonest words of the languages that are written in Latin letters.
struct FunctionWords: Sendable {
    /// The languages in order of their tags; a tie is nobody's.
    private let languages: [String]
    /// Of a word's hash the languages that have it.
    private let owners: [UInt64: [Int]]
    private let lexicon: SentenceLexicon
    private let english: Int?
    /// What an ordinary English word counts more; for headlines without any (`Oil prices rise`).
    private static let ordinaryWeight = 0.2
    /// Below this sum a text has too few common words to be told by them alone.
    private static let fewWords = 4.0
    /// Up to so many words of a second language are quotations and names.
    private static let fewOwnWords = 5

    /// Reads `function-words.tsv`.
    init(_ library: ResourceLibrary) throws(ResourceError) {
        let rows = try library.table("function-words", columns: 2)
        let languages = Array(Set(rows.map { $0[0] })).sorted()
        self.languages = languages
        english = languages.firstIndex(of: "en")
        var owners: [UInt64: [Int]] = [:]
        for row in rows {
            guard let index = languages.firstIndex(of: row[0]) else { continue }
            owners[ByteWords.hash(Array(row[1].utf8)[...]), default: []].append(index)
        }
        self.owners = owners
        lexicon = try SentenceLexicon(library)
    }

    /// The language whose words are the most among those that `visitAll` hands over; `und` where there are none or two languages are mixed.
    func language(_ visitAll: ((ArraySlice<UInt8>, TokenShape) -> Void) -> Void) -> String {
        var tally = Tally(
            shares: Array(repeating: 0, count: languages.count), own: Array(repeating: 0, count: languages.count))
        visitAll { word, shape in
            guard shape == .lower || shape == .capitalized || shape == .upper else { return }
            count(word, &tally)
        }
        if let english, tally.shares.reduce(0, +) < Self.fewWords {
            tally.shares[english] += Double(tally.ordinary) * Self.ordinaryWeight
        }
        return verdict(tally)
    }

    /// What was counted, by the index of the language.
    private struct Tally {
        /// Its words, one that several languages have in equal parts.
        var shares: [Double]
        /// The words that only it has.
        var own: [Int]
        /// Ordinary English words.
        var ordinary = 0
    }

    /// An English word counts for English too where it looks like one of another language: `war`, `end`, `see`.
    private func count(_ word: ArraySlice<UInt8>, _ tally: inout Tally) {
        let isOrdinary = lexicon.commonWord(word) != nil
        if isOrdinary { tally.ordinary += 1 }
        guard var owners = owners[ByteWords.hash(folding: word)] else { return }
        if isOrdinary, let english, !owners.contains(english) { owners.append(english) }
        for owner in owners { tally.shares[owner] += 1 / Double(owners.count) }
        if owners.count == 1 { tally.own[owners[0]] += 1 }
    }

    private func verdict(_ tally: Tally) -> String {
        let shares = tally.shares
        let ranks = shares.indices.sorted { shares[$0] != shares[$1] ? shares[$0] > shares[$1] : $0 < $1 }
        guard let best = ranks.first, let second = ranks.dropFirst().first, shares[best] > shares[second] else {
            return "und"
        }
        let isMixed = tally.own[second] > Self.fewOwnWords && tally.own[second] * 3 > tally.own[best]
        return isMixed ? "und" : languages[best]
    }
}
