/// Finds the word that somebody probably meant.
enum Nearest {
    /// The word of `words` that differs least from `word`; null where all differ by more than two letters and a third of it.
    static func word(to word: String, among words: [String]) -> String? {
        let ranked = words.map { (distance: distance(word, $0), word: $0) }
        guard let best = ranked.min(by: { ($0.distance, $0.word) < ($1.distance, $1.word) }) else { return nil }
        return best.distance <= max(2, word.count / 3) && best.distance < word.count ? best.word : nil
    }

    /// How many characters must be put in, taken out or changed (Levenshtein 1966). Quadratic, for short words only.
    private static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.utf8.prefix(64)), Array(right.utf8.prefix(64)))
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let cost = min(diagonal + (a == b ? 0 : 1), row[j] + 1, row[j + 1] + 1)
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[right.count]
    }
}
