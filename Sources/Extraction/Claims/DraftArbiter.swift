import TextModel

/// Decides between findings of several rules.
///
/// Of two with one cue, or with nearly the same content, the more confident stays. A finding inside the content of
/// another stays if its own
/// cue lies there too: that is a claim within a claim, and the outer claimant relays it.
struct DraftArbiter: Sendable {
    /// The drafts that stay, in reading order.
    func settle(_ drafts: [ClaimDraft]) -> [ClaimDraft] {
        var kept: [ClaimDraft] = []
        var byCue: Set<Int> = []
        var byStart: [Int: [Int]] = [:]
        let ranked = drafts.enumerated().sorted {
            ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset)
        }
        for draft in ranked.map(\.element) {
            guard !clashes(draft, kept, byCue, byStart) else { continue }
            if let key = key(draft) { byCue.insert(key) }
            for piece in draft.content { byStart[piece.tokens.lowerBound, default: []].append(kept.count) }
            kept.append(draft)
        }
        return relayed(withoutHedges(kept.sorted { order($0) < order($1) }))
    }

    /// One cue makes one indirect claim, and one more where a quotation follows: "suggested that …: “…”".
    private func key(_ draft: ClaimDraft) -> Int? {
        guard let cue = draft.cue, !draft.rule.hasPrefix("block") else { return nil }
        return cue.lowerBound * 2 + (draft.rule == "quotation-after-colon" ? 1 : 0)
    }

    private func order(_ draft: ClaimDraft) -> (Int, Int) {
        (draft.content.first?.tokens.lowerBound ?? 0, -(draft.content.last?.tokens.upperBound ?? 0))
    }

    private func clashes(_ draft: ClaimDraft, _ kept: [ClaimDraft], _ byCue: Set<Int>, _ byStart: [Int: [Int]])
        -> Bool
    {
        guard let first = draft.content.first else { return true }
        if let key = key(draft), byCue.contains(key) { return true }
        return (byStart[first.tokens.lowerBound] ?? []).contains { alike(kept[$0], draft) }
    }

    private func alike(_ left: ClaimDraft, _ right: ClaimDraft) -> Bool {
        guard let a = left.content.first?.tokens, let b = right.content.first?.tokens else { return false }
        let shared = a.clamped(to: b).count
        return shared * 2 > max(a.count, b.count)
    }

    /// "reportedly" inside somebody's claim weakens that claim.
    private func withoutHedges(_ drafts: [ClaimDraft]) -> [ClaimDraft] {
        var end = 0
        return drafts.filter { draft in
            let start = draft.content.first?.tokens.lowerBound ?? 0
            if draft.rule == "adverb", start < end { return false }
            if draft.rule != "adverb" { end = max(end, draft.content.last?.tokens.upperBound ?? 0) }
            return true
        }
    }

    /// A claim whose cue lies in another's content reached us through that one's claimant.
    private func relayed(_ drafts: [ClaimDraft]) -> [ClaimDraft] {
        var result = drafts
        var open: [ClaimDraft] = []
        for index in result.indices {
            guard let cue = result[index].cue else { continue }
            let start = min(cue.lowerBound, result[index].content.first?.tokens.lowerBound ?? cue.lowerBound)
            open.removeAll { ($0.content.last?.tokens.upperBound ?? 0) <= start }
            if let outer = open.last(where: { $0.holds(cue.lowerBound) && $0.cue?.lowerBound != cue.lowerBound }) {
                result[index].relays += ([outer.claimant].compactMap { $0 } + outer.relays).filter {
                    $0 != result[index].claimant
                }
            }
            open.append(result[index])
            if open.count > 8 { open.removeFirst() }
        }
        return result
    }
}
