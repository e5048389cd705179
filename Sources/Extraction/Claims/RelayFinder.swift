import TextModel

/// Who carried a statement, where the sentence of the cue says so outside of the content.
///
/// `In a statement published by the newspaper Hürriyet, Ivanov suggested that …`: the newspaper relays.
struct RelayFinder: Sendable {
    private let context: ClaimContext
    private let claimants: ClaimantFinder
    private var clauses: Clauses { context.clauses }

    init(_ context: ClaimContext) {
        self.context = context
        claimants = ClaimantFinder(context)
    }

    /// `draft` with those who carried it.
    func withRelays(_ draft: ClaimDraft) -> ClaimDraft {
        guard let cue = draft.cue, let sentence = clauses.sentence(of: cue.lowerBound),
            let carrier = carrier(in: context.tokens(ofSentence: sentence), of: draft), carrier != draft.claimant
        else { return draft }
        var draft = draft
        draft.relays.append(carrier)
        return draft
    }

    private func carrier(in sentence: Range<Int>, of draft: ClaimDraft) -> Range<Int>? {
        for token in sentence.prefix(ContentFinder.reach) where carries(token) && !draft.holds(token) {
            guard let name = clauses.nounPhrase(startingAt: token + 2, to: sentence.upperBound, attachments: false),
                claimants.isPlausible(name, for: .carrier)
            else { continue }
            return name
        }
        return nil
    }

    private func carries(_ token: Int) -> Bool {
        ["by", "in", "on"].contains(clauses.word(token + 1))
            && ["published", "carried", "broadcast", "aired", "printed", "released", "reported", "obtained"].contains(
                clauses.word(token))
            && (clauses.wordClass(token) == .participle || clauses.wordClass(token) == .past)
    }
}
