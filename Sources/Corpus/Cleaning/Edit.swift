import TextModel

/// A change on the way from the decoded text to the body: something taken out or mended.
struct Edit: Sendable {
    enum Change: Sendable {
        /// Taken out by the rule of this name.
        case remove(Removal.Kind, rule: String)
        /// Replaced by these words.
        case mend(Repair.Kind, String)
    }

    /// Where, in bytes of the decoded text.
    let span: TextSpan
    /// What is done there.
    let change: Change

    /// What is served instead.
    var replacement: String {
        switch change {
        case .remove: ""
        case .mend(_, let words): words
        }
    }

    /// Whether it takes something out.
    var isRemoval: Bool {
        if case .remove = change { true } else { false }
    }
}

/// The edits of one text in reading order, none touching another's bytes.
struct EditList: Sendable {
    /// By position.
    let edits: [Edit]

    /// Removals win over repairs, and of two of a sort that overlap the first and longer one.
    init(_ found: [Edit]) {
        let removals = Self.apart(found.filter(\.isRemoval))
        let repairs = Self.apart(found.filter { !$0.isRemoval })
        var merged: [Edit] = []
        var next = 0
        for repair in repairs {
            while next < removals.count, removals[next].span.start <= repair.span.start {
                merged.append(removals[next])
                next += 1
            }
            let overlapsBefore = merged.last.map { $0.span.overlaps(repair.span) } ?? false
            let overlapsAfter = next < removals.count && removals[next].span.overlaps(repair.span)
            if !overlapsBefore && !overlapsAfter { merged.append(repair) }
        }
        edits = merged + removals[next...]
    }

    private static func apart(_ found: [Edit]) -> [Edit] {
        var kept: [Edit] = []
        for edit in found.sorted(by: { $0.span < $1.span }) where !edit.span.isEmpty {
            if let last = kept.last, last.span.end > edit.span.start { continue }
            kept.append(edit)
        }
        return kept
    }
}
