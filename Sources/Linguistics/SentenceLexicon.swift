import Resources

/// What an ordinary word, one that is written small inside a sentence, is mostly part of.
enum CommonWord: Sendable {
    /// Finite verbs, adverbs, pronouns, conjunctions: hardly ever part of a name.
    case clause
    /// Nouns, adjectives and the rest.
    case phrase
}

/// The words that tell where a sentence ends.
struct SentenceLexicon: Sendable {
    let abbreviations: Abbreviations
    /// Function words as they stand at the start of a sentence: `The`, `However`.
    let starters: ByteWords
    /// Verbs of saying behind a quotation: `said`, `asked`.
    let speechVerbs: ByteWords
    /// Words that stay small in a title: `of`, `and`.
    let titleSmallWords: ByteWords
    /// What follows `p.m.` in its own sentence.
    let clockFollowers = ByteWords([
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Eastern", "Pacific",
    ])
    /// Abbreviations behind which a capital begins a sentence, whatever the word.
    let strongEnders = ByteWords(["a.m", "p.m", "etc", "al"])

    private let commonWords: [UInt64: CommonWord]

    init(_ library: ResourceLibrary) throws(ResourceError) {
        abbreviations = try Abbreviations(library)
        starters = ByteWords(try library.list("sentence-starters").entries)
        speechVerbs = ByteWords(try library.list("speech-verbs").entries)
        titleSmallWords = ByteWords(try library.list("title-small-words").entries)
        var words: [UInt64: CommonWord] = [:]
        for row in try library.table("common-words", columns: 2) {
            words[ByteWords.hash(Array(row[0].utf8)[...])] = row[1] == "clause" ? .clause : .phrase
        }
        commonWords = words
    }

    /// What the word, in whatever case, is part of; null for names and rare words.
    func commonWord(_ word: ArraySlice<UInt8>) -> CommonWord? { commonWords[ByteWords.hash(folding: word)] }
}
