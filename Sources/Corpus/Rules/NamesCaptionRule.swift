import Resources
import TextModel

/// Takes out a line of nothing but surnames between two paragraphs, which is what remains of a picture: `Merkel and Macron`.
///
/// Not a line of countries (`Iran and Iraq` is a heading), and not one of words that are no names (`Law and Order`).
struct NamesCaptionRule: CleaningRule {
    let name = "caption-names"
    private static let longest = 80
    private static let shortestNeighbour = 100
    private let words: WordList
    private let powers: WordList

    init(_ library: ResourceLibrary, words: WordList) throws(ResourceError) {
        self.words = words
        powers = try library.list("powers")
    }

    func clean(_ draft: inout Draft) {
        let left = draft.left
        guard left.count > 2 else { return }
        for place in 2..<max(2, left.count - 1) {
            let (before, index, after) = (left[place - 1], left[place], left[place + 1])
            guard draft.passages[index].rest.count <= Self.longest,
                draft.passages[before].rest.count >= Self.shortestNeighbour
                    || draft.passages[after].rest.count >= Self.shortestNeighbour,
                isNames(draft.written(index))
            else { continue }
            draft.take(index, as: .caption, by: name)
        }
    }

    private func isNames(_ line: String) -> Bool {
        guard line.contains(" and "), !line.hasSuffix("."), let names = PersonNames.list(line[...]),
            (2...4).contains(names.count)
        else {
            return false
        }
        guard !names.contains(where: { powers.contains($0.lowercased()) }) else { return false }
        let ordinary = names.filter { name in
            name.split(separator: " ").allSatisfy { words.contains($0.lowercased()) }
        }
        return ordinary.count * 2 < names.count && names.allSatisfy { $0.split(separator: " ").count <= 3 }
    }
}
