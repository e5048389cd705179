/// Nearest words, for `didYouMean`.
enum EditDistance {
    /// The word of `candidates` nearest to `word`, the first of several; none where most letters differ.
    static func nearest(to word: String, among candidates: [String]) -> [String] {
        let typed = Array(word.lowercased().unicodeScalars.prefix(64))
        let ranked = candidates.map { ($0, between(typed, Array($0.lowercased().unicodeScalars.prefix(64)))) }
        guard let best = ranked.min(by: { $0.1 < $1.1 }) else { return [] }
        return best.1 <= max(2, best.0.unicodeScalars.count / 2) ? [best.0] : []
    }

    /// Insertions, deletions, replacements and swaps of neighbours that lead from one to the other (Damerau's restricted distance).
    private static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var above = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                var best = min(above[column + 1] + 1, current[column] + 1)
                best = min(best, above[column] + (left[row] == right[column] ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, before[column - 1] + 1)
                }
                current.append(best)
            }
            before = above
            above = current
        }
        return above[right.count]
    }
}
