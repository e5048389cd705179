import Resources
import TextModel

/// Takes out bylines and keeps the names: `By Anna Smith and Li Wei`, `Author: B. K. Singh`, `Author:` with the name in the next line.
struct BylineRule: CleaningRule {
    let name = "byline"
    private static let head = 8
    private static let tail = 4
    private static let longest = 140
    private static let labels: Set<String> = [
        "author", "authors", "by", "written by", "reported by", "reporter", "correspondent", "opinion by",
        "analysis by",
        "column by", "story by", "text by", "words by", "article by",
    ]
    private let dates: DateWords

    init(_ dates: DateWords) { self.dates = dates }

    func clean(_ draft: inout Draft) {
        let left = draft.left
        guard left.count > 1 else { return }
        for (place, index) in left.enumerated() where place < Self.head || place >= left.count - Self.tail {
            guard !draft.passages[index].isGone, draft.passages[index].rest.count <= Self.longest else { continue }
            let next = place + 1 < left.count ? left[place + 1] : nil
            read(index, next, in: &draft)
        }
    }

    private func read(_ index: Int, _ next: Int?, in draft: inout Draft) {
        guard let (label, rest) = Self.parts(of: draft.written(index)) else { return }
        if rest.isEmpty {
            guard label.hasSuffix(":") else { return }
            guard let next else { return draft.take(index, as: .credit, by: name) }
            guard draft.passages[next].rest.count <= 80 else { return }
            let written = draft.written(next)
            guard !written.hasSuffix("."), let names = PersonNames.list(written[...]) else { return }
            draft.facts.authors += names
            draft.takeAll(index, next, as: .credit, by: name)
        } else if let names = names(in: rest) {
            draft.facts.authors += names
            if label.hasPrefix("opinion") { draft.facts.isOpinion = true }
            draft.facts.bylineDay = draft.facts.bylineDay ?? dates.date(in: draft.words(index).words)
            draft.take(index, as: .credit, by: name)
        }
    }

    /// Label and names: `By` and `Anna Smith`; the label of a colon keeps it.
    private static func parts(of line: String) -> (label: String, rest: Substring)? {
        if let colon = line.firstIndex(of: ":") {
            let label = line[..<colon].lowercased()
            if labels.contains(label) {
                return (label + ":", line[line.index(after: colon)...].drop { $0.isWhitespace })
            }
        }
        let words = line.split(separator: " ", maxSplits: 2)
        for count in [2, 1] where words.count > count {
            let label = words[..<count].joined(separator: " ").lowercased()
            guard labels.contains(label), label.hasSuffix("by") else { continue }
            return (label, line[words[count].startIndex...])
        }
        return nil
    }

    /// The names before whatever follows them: a bar, a date, an outlet.
    private func names(in rest: Substring) -> [String]? {
        guard rest.last != "." || rest.dropLast().last?.isUppercase == true else { return nil }
        let end = rest.firstIndex { "|•·/–—(".contains($0) || $0.isNumber } ?? rest.endIndex
        var part = rest[..<end]
        if end < rest.endIndex, rest[end].isNumber, let comma = part.lastIndex(of: ",") { part = part[..<comma] }
        for separator in [" in ", " for ", " - ", " at ", " on ", " of ", " Updated", " Published"] {
            if let range = part.firstRange(of: separator) { part = part[..<range.lowerBound] }
        }
        guard let names = PersonNames.list(part), names.count <= 6 else { return nil }
        let persons = names.count > 1 && Self.isOutlet(names[names.count - 1]) ? Array(names.dropLast()) : names
        return persons.isEmpty ? nil : persons
    }

    /// `Reuters`, `CNN`: what follows the last comma of a byline is often who pays.
    private static func isOutlet(_ name: String) -> Bool { !name.contains(" ") }
}
