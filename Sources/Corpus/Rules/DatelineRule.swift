import Resources
import TextModel

/// Takes the dateline off the first paragraph and keeps place, date and agency.
///
/// `KABUL, July 3 (Reuters) - The …`, `WASHINGTON (AP) — …`, `The Netherlands [ENA] …`, `NEW DELHI: The …`
struct DatelineRule: CleaningRule {
    let name = "dateline"
    private let parser: DatelineParser

    init(_ parser: DatelineParser) { self.parser = parser }

    func clean(_ draft: inout Draft) {
        let body = draft.left.filter { $0 != draft.headline }
        for index in body.prefix(3) {
            guard let found = parser.dateline(at: draft.passages[index].rest, in: draft.text) else { continue }
            if found.isByColonAlone, body.contains(where: { $0 != index && startsLikewise(draft, $0) }) { return }
            draft.facts.place = found.place
            draft.facts.datelineDay = found.day
            draft.facts.agency = draft.facts.agency ?? found.agency
            draft.take(found.span, of: index, as: .credit, by: name)
            return
        }
    }

    /// `CLINTON: …` in paragraph after paragraph is a transcript.
    private func startsLikewise(_ draft: Draft, _ index: Int) -> Bool {
        parser.dateline(at: draft.passages[index].rest, in: draft.text)?.isByColonAlone ?? false
    }
}
