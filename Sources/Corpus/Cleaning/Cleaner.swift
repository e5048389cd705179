import Resources
import TextModel

/// Takes out of a decoded text what is not the article, mends what is broken, and says what every passage is.
struct Cleaner: Sendable {
    /// What comes out.
    struct Cleaned {
        let parts: [BodyAssembler.Part]
        let edits: EditList
        let facts: StatedFacts
    }

    private let rules: [any CleaningRule]
    private let markup: MarkupScan
    private let hyphens: HyphenMender
    private let quotes: QuoteBlocks

    init(_ library: ResourceLibrary) throws(ResourceError) {
        let words = try library.list("spelling-words")
        let powers = try library.list("powers")
        let dates = try DateWords(library)
        let agencies = try AgencyBook(library)
        let dateline = DatelineParser(agencies: agencies, dates: dates, words: words, powers: powers)
        markup = try MarkupScan(library)
        hyphens = try HyphenMender(library, words: words)
        quotes = try QuoteBlocks(library)
        // Lines that are wholly something else go first, so that the rules behind them see the true beginning and end.
        rules = [
            ResidueRule(),
            RelativeAgeRule(),
            try InterfaceLineRule(library),
            DateLineRule(dates),
            BylineRule(dates),
            ContactLineRule(),
            try SourceLinkRule(library),
            try RelatedLabelRule(library),
            try ClosingSentences(library),
            HeadlineRule(agencies),
            StandfirstRule(),
            SignOffRule(agencies),
            try CaptionRule(library),
            DatelineRule(dateline),
            // Needs captions gone, or a teaser would not stand between paragraphs.
            try RelatedHeadlineRule(library),
            try NamesCaptionRule(library, words: words),
        ]
    }

    /// Cleans `text`.
    func clean(_ text: UTF8Text) -> Cleaned {
        let found = markup.scan(text)
        let passages = PassageSplitter.passages(of: text, breaks: found.breaks)
        let repairs = found.edits + EncodingScan.scan(text) + Self.inside(passages, hyphens.mend(text))
        var draft = Draft(text: text, passages: Self.bare(passages, EditList(repairs), text))
        for rule in rules { rule.clean(&draft) }
        PassageKinds.markHeadings(&draft)
        quotes.mark(&draft)
        let parts = draft.passages.filter { !$0.isGone }.map { BodyAssembler.Part(kind: $0.kind, span: $0.rest) }
        return Cleaned(parts: parts, edits: EditList(repairs + draft.removals), facts: draft.facts)
    }

    /// The edits that do not reach from one passage into the next.
    private static func inside(_ passages: [Passage], _ edits: [Edit]) -> [Edit] {
        var place = 0
        return edits.filter { edit in
            while place < passages.count, passages[place].span.end < edit.span.end { place += 1 }
            return place < passages.count && passages[place].span.contains(edit.span)
        }
    }

    /// The passages without the tags at their ends.
    private static func bare(_ passages: [Passage], _ edits: EditList, _ text: UTF8Text) -> [Passage] {
        var next = 0
        return passages.map { passage in
            var passage = passage
            while next < edits.edits.count, edits.edits[next].span.start < passage.span.end {
                let edit = edits.edits[next]
                next += 1
                guard edit.isRemoval, edit.span.end > passage.rest.start else { continue }
                if edit.span.start <= passage.rest.start {
                    passage.rest = text.trimmed(TextSpan(min(edit.span.end, passage.rest.end), passage.rest.end))
                } else if edit.span.end >= passage.rest.end {
                    passage.rest = text.trimmed(TextSpan(passage.rest.start, edit.span.start))
                }
            }
            return passage
        }
    }
}
