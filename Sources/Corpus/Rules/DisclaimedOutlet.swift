import TextModel

/// Reads the outlet's name out of a disclaimer: `do not necessarily reflect Al Jazeera's editorial stance`.
struct DisclaimedOutlet: Sendable {
    private static let possessions: Set<String> = [
        "editorial", "official", "stance", "policy", "position", "views", "view", "opinion", "opinions", "line",
    ]
    private static let intro: Set<String> = ["reflect", "represent", "reflects", "represents", "of", "by"]

    /// Notes the outlet that `span` names, and that the article is an opinion.
    func read(_ span: TextSpan, into draft: inout Draft) {
        let words = FoldedWords(span, in: draft.text)
        if words.words.contains(where: { $0.hasPrefix("view") || $0.hasPrefix("opinion") }) {
            draft.facts.isOpinion = true
        }
        guard let name = possessor(words, draft.text) ?? host(span, draft.text) ?? owner(words, draft.text) else {
            return
        }
        draft.facts.publishers.append((.disclaimer, name))
    }

    /// `reflect NAME's editorial stance`.
    private func possessor(_ words: FoldedWords, _ text: UTF8Text) -> String? {
        guard
            let end = words.words.indices.first(where: { index in
                index + 1 < words.count && words.words[index].hasSuffix("'s")
                    && Self.possessions.contains(words.words[index + 1])
                    && isCapitalized(words.spans[index], text)
            })
        else { return nil }
        let start = runStart(endingAt: end, words, text)
        let written = text[words.span(of: start..<(end + 1))]
        return String(written.dropLast(2))
    }

    /// `endorsed by Example.com` at the end of the sentence.
    private func host(_ span: TextSpan, _ text: UTF8Text) -> String? {
        let chunks = text[span].split(separator: " ")
        guard chunks.count > 2, Self.intro.contains(String(chunks[chunks.count - 2])) else { return nil }
        let last = String(chunks[chunks.count - 1]).trimmingSuffix { ".!)".contains($0) }
        return WebAddress.host(of: last) == nil ? nil : last
    }

    /// `the views of NAME` at the end of the sentence.
    private func owner(_ words: FoldedWords, _ text: UTF8Text) -> String? {
        guard let last = words.words.indices.last,
            isCapitalized(words.spans[last], text) || words.words[last].contains(".")
        else {
            return nil
        }
        let start = runStart(endingAt: last, words, text)
        let hasArticle = start > 0 && words.words[start - 1] == "the"
        let cue = start - (hasArticle ? 2 : 1)
        guard cue >= 0, Self.intro.contains(words.words[cue]), start > 0 else { return nil }
        return text[words.span(of: start..<(last + 1))]
    }

    private func runStart(endingAt end: Int, _ words: FoldedWords, _ text: UTF8Text) -> Int {
        var start = end
        while start > 0, isCapitalized(words.spans[start - 1], text) { start -= 1 }
        return start
    }

    private func isCapitalized(_ span: TextSpan, _ text: UTF8Text) -> Bool {
        text.scalar(at: span.start).scalar.properties.isUppercase
    }
}
