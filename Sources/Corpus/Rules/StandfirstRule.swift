import TextModel

/// Marks the summary that stands between the headline and byline, date or age of the article. Takes nothing out.
struct StandfirstRule: CleaningRule {
    let name = "standfirst"
    private static let longest = 320
    private static let rulesBelow: Set<String> = ["byline", "date-line", "relative-age"]

    func clean(_ draft: inout Draft) {
        guard let headline = draft.headline, headline + 2 < draft.passages.count else { return }
        let (passage, below) = (draft.passages[headline + 1], draft.passages[headline + 2])
        guard !passage.isGone, passage.rest.count <= Self.longest, below.isGone,
            Self.rulesBelow.contains(below.lastRule ?? "")
        else { return }
        draft.mark(headline + 1, as: .standfirst)
    }
}
