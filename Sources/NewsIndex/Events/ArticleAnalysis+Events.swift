import Chronology
import Extraction

extension ArticleAnalysis {
    /// The analysis with the corpus' event ids, and with the years that other articles gave to its dates.
    func placed(in merged: MergedEvents, at article: Int) -> ArticleAnalysis {
        let dating = merged.dating
        return replacing(
            dates: dating.isEmpty ? dates : dates.map { $0.completed(by: dating, in: article) },
            claims: claims.map { $0.placed(in: merged, at: article) },
            events: events.map { $0.placed(in: merged, at: article) })
    }
}

extension TemporalExpression {
    fileprivate func completed(by dating: CorpusDating, in article: Int) -> TemporalExpression {
        TemporalExpression(
            span: span, kind: kind, timex: timex, date: dating.completed(date, in: article), rule: rule)
    }
}

extension Claim {
    fileprivate func placed(in merged: MergedEvents, at article: Int) -> Claim {
        Claim(
            id: id, voice: voice, sourcing: sourcing, form: form, act: act, claimant: claimant,
            attribution: attribution, cue: cue, content: content, about: about, factuality: factuality,
            polarity: polarity, hedges: hedges, quantities: quantities,
            dateSaid: dateSaid.map { merged.dating.completed($0, in: article) },
            dateOf: dateOf.map { merged.dating.completed($0, in: article) }, via: via, sentence: sentence,
            event: event.map { merged.redirects[$0] ?? $0 }, confidence: confidence, evidence: evidence)
    }
}

extension NewsEvent {
    fileprivate func placed(in merged: MergedEvents, at article: Int) -> NewsEvent {
        NewsEvent(
            id: merged.redirects[id] ?? id, title: title, category: category, status: status,
            date: date.map { merged.dating.completed($0, in: article) }, actors: actors, places: places, span: span,
            sentence: sentence, claims: claims, isBackground: isBackground, rule: rule)
    }
}
