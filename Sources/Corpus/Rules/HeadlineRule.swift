import TextModel

/// Finds the headline: the first line that is left, if it reads as one; and takes the outlet's name off its end.
///
/// `Ministers agree on a fund | Reuters`
struct HeadlineRule: CleaningRule {
    let name = "headline-outlet"
    private static let longestOutlet = 40
    private let agencies: AgencyBook?

    /// A rule that knows the agencies, which may stand behind a hyphen too; without them nothing is taken out.
    init(_ agencies: AgencyBook? = nil) { self.agencies = agencies }

    func clean(_ draft: inout Draft) {
        let left = draft.left
        guard let first = left.first, left.count > 1 else { return }
        guard PassageKinds.isHeadline(draft.passages[first].rest, in: draft.text) else { return }
        draft.mark(first, as: .headline)
        guard let outlet = outlet(of: draft.written(first)) else { return }
        let end = draft.passages[first].rest.end
        draft.facts.publishers.append((.stated, outlet.name))
        draft.take(TextSpan(end - outlet.length, end), of: first, as: .credit, by: name)
    }

    /// The name behind the last bar or hyphen, and how many bytes it takes with the mark.
    private func outlet(of line: String) -> (name: String, length: Int)? {
        guard let agencies else { return nil }
        for mark in [" | ", " - ", " – ", " — "] {
            guard let range = line.ranges(of: mark).last else { continue }
            let name = line[range.upperBound...]
            let isNamed = mark == " | " && PersonNames.list(name) != nil
            guard name.utf8.count <= Self.longestOutlet, isNamed || agencies.name(of: name) != nil else { continue }
            return (String(name), line[range.lowerBound...].utf8.count - 1)
        }
        return nil
    }
}
