import TextModel

/// What every rule works with: the article's clauses and cues, and the finders of claimants and contents over them.
struct ClaimTools: Sendable {
    let context: ClaimContext
    let claimants: ClaimantFinder
    let contents: ContentFinder

    init(_ context: ClaimContext) {
        self.context = context
        claimants = ClaimantFinder(context)
        contents = ContentFinder(context)
    }
}

/// One way in which news attributes a statement.
protocol ClaimRule: Sendable {
    init(tools: ClaimTools)

    var tools: ClaimTools { get }

    /// The claims of the whole article that it finds.
    func drafts() -> [ClaimDraft]
}

extension ClaimRule {
    var context: ClaimContext { tools.context }
    var claimants: ClaimantFinder { tools.claimants }
    var contents: ContentFinder { tools.contents }
    var clauses: Clauses { tools.context.clauses }
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
