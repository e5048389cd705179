import Resources
import TextModel

/// The words by which a capital is told from its government.
struct MetonymLexicon: Sendable {
    let relationNouns: Set<String>
    let relationWords: Set<String>
    let cityNouns: Set<String>
    let travelWords: Set<String>

    init(_ library: ResourceLibrary) throws(ResourceError) {
        relationNouns = try Set(library.list("relation-nouns").entries)
        relationWords = try Set(library.list("relation-words").entries)
        cityNouns = try Set(library.list("city-nouns").entries)
        travelWords = try Set(library.list("travel-words").entries)
    }
}

/// Whether a capital or seat stands for the government.
///
/// It does where it acts, is addressed, feels or has relations: `Baku announced`, `delivered a protest to Moscow`,
/// `Moscow-Baku relations`,
/// `Moscow’s influence`. It is the city where something is or is held: `a meeting in Baku`, `the Baku office`, `flew to
/// Ankara`, `Ankara, Turkey`.
struct MetonymRule: Sendable {
    let clauses: Clauses
    let lexicon: MetonymLexicon

    /// Whether the entity at `tokens` is meant as the government.
    func isGovernment(_ tokens: Range<Int>) -> Bool {
        if isPaired(tokens) { return true }
        if isLocated(tokens) { return false }
        if acts(tokens) { return true }
        switch clauses.word(tokens.lowerBound - 1) {
        case "in", "near", "at", "around", "outside", "inside", "through", "across", "via", "into", "throughout",
            "downtown", "central":
            return thinks(before: tokens.lowerBound - 1)
        case "to", "from", "for", "toward", "towards": return !isTravel(before: tokens.lowerBound - 1)
        default: return clauses.shape(tokens.upperBound) == .possessive ? ownsPower(tokens) : hasRelations(tokens)
        }
    }

    /// "Moscow-Baku relations".
    private func isPaired(_ tokens: Range<Int>) -> Bool {
        clauses.words[tokens.lowerBound].contains("-")
            && lexicon.relationNouns.contains(clauses.word(tokens.upperBound))
    }

    /// "Ankara, Turkey"; "the Baku office"; "Moscow residents"; a dateline.
    private func isLocated(_ tokens: Range<Int>) -> Bool {
        let next = tokens.upperBound
        if clauses.isComma(next), clauses.entityOf.indices.contains(next + 1), clauses.entityOf[next + 1] >= 0 {
            let after = clauses.text.entities[clauses.entityOf[next + 1]]
            return after.kind == .country && clauses.isComma(after.tokens.upperBound)
                || clauses.isTerminator(after.tokens.upperBound)
        }
        if clauses.word(tokens.lowerBound - 1) == "of",
            ["city", "capital", "streets", "suburb", "outskirts", "north", "south", "east", "west", "centre", "center"]
                .contains(clauses.word(tokens.lowerBound - 2))
        {
            return true
        }
        let isCompound = clauses.wordClass(next) == .noun || clauses.wordClass(next) == .plural
        return isCompound && !lexicon.relationNouns.contains(clauses.word(next))
            && !clauses.words[tokens.lowerBound].contains("-")
    }

    /// The subject of a verb: "Baku announced", "Moscow has".
    private func acts(_ tokens: Range<Int>) -> Bool {
        var at = tokens.upperBound
        // "both Baku and Yerevan seem": the verb stands behind the second.
        if clauses.word(at) == "and", clauses.entityOf.indices.contains(at + 1), clauses.entityOf[at + 1] >= 0 {
            at = clauses.text.entities[clauses.entityOf[at + 1]].tokens.upperBound
        }
        while clauses.isAdverb(at) { at += 1 }
        guard clauses.wordClass(at).isFinite || clauses.isAuxiliary(at) && clauses.shape(at) != .possessive else {
            return false
        }
        let before = clauses.wordClass(tokens.lowerBound - 1)
        return before != .preposition
            || ["that", "as", "if", "because", "while", "whether", "although", "after", "before"].contains(
                clauses.word(tokens.lowerBound - 1))
    }

    /// "widely interpreted in Baku as", "seen in Washington as".
    private func thinks(before preposition: Int) -> Bool {
        ["interpreted", "seen", "viewed", "regarded", "perceived", "understood", "felt"].contains(
            clauses.word(preposition - 1))
    }

    private func isTravel(before preposition: Int) -> Bool {
        let range = max(0, preposition - 4)..<max(0, preposition)
        return range.contains { lexicon.travelWords.contains(clauses.words[$0]) }
    }

    /// "Moscow’s grip": power and politics are the government's; "Moscow’s metro" is the city's.
    private func ownsPower(_ tokens: Range<Int>) -> Bool {
        let next =
            clauses.wordClass(tokens.upperBound + 1) == .adjective ? tokens.upperBound + 2 : tokens.upperBound + 1
        return !lexicon.cityNouns.contains(clauses.word(next))
    }

    /// "between Moscow and Kyiv", "with Ankara", "pressure on Baku", "against Moscow", "leaves Moscow isolated".
    private func hasRelations(_ tokens: Range<Int>) -> Bool {
        lexicon.relationWords.contains(clauses.word(tokens.lowerBound - 1))
            || clauses.words[tokens.lowerBound].contains("-") || clauses.isDash(tokens.upperBound)
            || clauses.isDash(tokens.lowerBound - 1)
            || clauses.wordClass(tokens.lowerBound - 1).isVerb
    }
}
