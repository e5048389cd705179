public import Resources
public import TextModel

/// Finds the expressions of time in an article and says what each may honestly mean.
///
/// `On June 27, forces stormed homes`, published on 3 July 2025: `June 27`, EDTF `2025-06-27`, basis publication; without a day of
/// publication and without another date in the text `XXXX-06-27`. Recognisers find candidates, refiners join and widen them, and a
/// resolver fixes them in the calendar. Cost is linear in the text.
public struct TemporalTagger: Sendable {
    private let vocabulary: Vocabulary

    /// A tagger with the bundled word lists.
    public init(_ library: ResourceLibrary) throws(ResourceError) { vocabulary = try Vocabulary(library) }

    /// The expressions of `text` in reading order, none overlapping another.
    ///
    /// - Parameters:
    ///   - article: id of the article, for the date objects.
    ///   - publication: the day of publication; without one nothing is reckoned from it.
    public func expressions(in text: AnnotatedText, article: String, publishedOn publication: CalendarDay?)
        -> [TemporalExpression]
    {
        let lexemes = LexemeScanner.lexemes(of: text.text, vocabulary: vocabulary)
        let candidates = Refiners.all.reduce(CandidateSearch.candidates(in: lexemes)) { $1.refine($0, in: lexemes) }
        var resolver = Resolver(lexemes: lexemes, publication: publication, candidates: candidates)
        return candidates.map { candidate in
            let span = TextSpan(
                lexemes[candidate.range.lowerBound].start, lexemes[candidate.range.upperBound - 1].end)
            return Self.expression(
                candidate, resolver.resolution(of: candidate), at: span, words: text.text[span], article: article)
        }
    }

    private static func expression(
        _ candidate: Candidate, _ found: Resolution, at span: TextSpan, words: String, article: String
    ) -> TemporalExpression {
        let date = DateFinding(
            edtf: found.edtf, label: found.edtf == nil ? words : nil, basis: found.edtf == nil ? .none : found.basis,
            anchor: found.edtf == nil ? nil : found.anchor, article: article, span: span)
        return TemporalExpression(
            span: span, kind: found.kind, timex: found.timex, date: date, rule: candidate.rule)
    }
}
