import Resources
import TextModel

/// Takes out the agency's name behind the last sentence: `It gave no further details. Reuter`, `… he added. (AFP)`, and a last line `AFP`.
struct SignOffRule: CleaningRule {
    let name = "sign-off"
    private static let longest = 40
    private static let marks = "()[]/-–—*. \t\u{A0}"
    private let agencies: AgencyBook

    init(_ agencies: AgencyBook) { self.agencies = agencies }

    func clean(_ draft: inout Draft) {
        let left = draft.left
        guard let last = left.last, last != draft.headline else { return }
        let rest = draft.passages[last].rest
        if left.count > 1, rest.count <= Self.longest, let agency = agency(draft.written(last)[...]) {
            draft.facts.agency = draft.facts.agency ?? agency
            return draft.take(last, as: .credit, by: name)
        }
        guard let start = signOff(in: rest, draft.text), let agency = agency(draft.text[TextSpan(start, rest.end)][...])
        else {
            return
        }
        draft.facts.agency = draft.facts.agency ?? agency
        draft.take(TextSpan(start, rest.end), of: last, as: .credit, by: name)
    }

    private func agency(_ written: Substring) -> String? {
        var core = written
        while let first = core.first, Self.marks.contains(first) { core = core.dropFirst() }
        while let last = core.last, Self.marks.contains(last) { core = core.dropLast() }
        return agencies.name(of: core)
    }

    /// Where the words behind the last full stop of the passage begin, if they are few.
    private func signOff(in rest: TextSpan, _ text: UTF8Text) -> Int? {
        var offset = rest.end - 2
        let lowest = max(rest.start, rest.end - Self.longest)
        while offset > lowest {
            if ".!?\"”".unicodeScalars.contains(text.scalar(at: offset).scalar), text.isBoundary(offset) {
                let next = offset + text.scalar(at: offset).length
                guard next < rest.end, Whitespace.contains(text.scalar(at: next).scalar) else { return nil }
                return text.trimmed(TextSpan(next, rest.end)).start
            }
            offset -= 1
        }
        return nil
    }
}
