import TextModel

/// One way in which news attributes a statement.
protocol ClaimRule: Sendable {
    init(_ context: ClaimContext)

    /// The claims of the whole article that it finds.
    func drafts() -> [ClaimDraft]
}

/// All rules, in the order in which they are asked. Where two find the same words, the more confident finding stays,
/// of two alike the earlier.
enum ClaimRules {
    static let all: [any ClaimRule.Type] = [
        // Quotations first: what stands between marks is the surest.
        QuotedSpeechRule.self,
        BlockQuotationRule.self,
        AccordingToRule.self,
        CitedSourceRule.self,
        ClauseRule.self,
        ObjectFrameRule.self,
        PhraseRule.self,
        CueNounRule.self,
        // Last, because a weak word inside a claim is a hedge of it and not a claim.
        AttributionAdverbRule.self,
    ]
}
