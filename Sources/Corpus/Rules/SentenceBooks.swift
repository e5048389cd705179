import Linguistics
import Resources
import TextModel

/// Sorts the sentences of a passage by the phrases in them.
struct SentenceBooks: Sendable {
    /// A sentence, or the half of one, and what it is if it is not the article.
    struct Part {
        let span: TextSpan
        var kind: Removal.Kind?
        /// Whether it asks the reader for something.
        var isRequest: Bool { kind == .sharePrompt || kind == .callToAction }
    }

    private let splitter: SentenceSplitter
    private let share: PhraseBook
    private let call: PhraseBook
    private let disclaimer: PhraseBook
    private let origin: PhraseBook
    private let credit: PhraseBook

    init(_ library: ResourceLibrary) throws(ResourceError) {
        splitter = try SentenceSplitter(library)
        share = PhraseBook(try library.list("share-phrases"))
        call = PhraseBook(try library.list("call-phrases"))
        disclaimer = PhraseBook(try library.list("disclaimer-phrases"))
        origin = PhraseBook(try library.list("origin-phrases"))
        credit = PhraseBook(try library.list("credit-phrases"))
    }

    /// The sentences of `span`, sorted.
    func parts(of span: TextSpan, in text: UTF8Text) -> [Part] {
        var parts = splitter.sentences(in: text, span: span).flatMap { halves(of: $0, in: text) }
        spreadLabel(&parts, in: text)
        spreadQuestions(&parts, in: text)
        return parts
    }

    /// The sentence as one part, or as two where a disclaimer goes on as a call.
    private func halves(of sentence: TextSpan, in text: UTF8Text) -> [Part] {
        let words = FoldedWords(sentence, in: text)
        guard !isSpoken(sentence, words, in: text) else { return [Part(span: sentence)] }
        let kind = kind(of: words)
        guard kind == .disclaimer, let said = disclaimer.firstMatch(in: words.words) else {
            return [Part(span: sentence, kind: kind)]
        }
        for border in borders(in: words, text) where border >= said.upperBound {
            let rest = Array(words.words[border...])
            guard call.matches(rest) || share.matches(rest) else { continue }
            let at = words.spans[border].start
            let first = text.trimmed(TextSpan(sentence.start, at))
            let second = TextSpan(at, sentence.end)
            return [
                Part(span: first, kind: .disclaimer),
                Part(span: second, kind: call.matches(rest) ? .callToAction : .sharePrompt),
            ]
        }
        return [Part(span: sentence, kind: .disclaimer)]
    }

    /// Words that stand behind a comma or semicolon.
    private func borders(in words: FoldedWords, _ text: UTF8Text) -> [Int] {
        words.words.indices.dropFirst().filter {
            let between = text[TextSpan(words.spans[$0 - 1].end, words.spans[$0].start)]
            return between.contains(",") || between.contains(";")
        }
    }

    private func kind(of words: FoldedWords) -> Removal.Kind? {
        let list = words.words
        if disclaimer.matches(list) { return .disclaimer }
        if origin.matches(list) { return .sourceLink }
        if share.matches(list) { return .sharePrompt }
        if call.matches(list) { return .callToAction }
        return words.count <= 40 && credit.matches(list) ? .credit : nil
    }

    /// A sentence in quotation marks, or one that somebody says, is the article's own.
    private func isSpoken(_ sentence: TextSpan, _ words: FoldedWords, in text: UTF8Text) -> Bool {
        let first = text.scalar(at: sentence.start).scalar
        let last = text.scalar(at: text.boundary(before: sentence.end)).scalar
        if "\"“‘«„'".unicodeScalars.contains(first) || "\"”»".unicodeScalars.contains(last) { return true }
        return words.words.contains { ["said", "says", "told", "asked", "wrote"].contains($0) }
    }

    /// What follows the label `Disclaimer:` belongs to it.
    private func spreadLabel(_ parts: inout [Part], in text: UTF8Text) {
        guard let first = parts.first else { return }
        let label = text[TextSpan(first.span.start, min(first.span.end, first.span.start + 12))].lowercased()
        guard label.hasPrefix("disclaimer:") || label.hasPrefix("disclaimer -") else { return }
        for index in parts.indices where parts[index].kind == nil { parts[index].kind = .disclaimer }
    }

    /// Questions between or before requests belong to them where the passage holds nothing else:
    /// `What do you think? Has the party lost its way? Let us know!`
    private func spreadQuestions(_ parts: inout [Part], in text: UTF8Text) {
        guard let last = parts.last, last.kind == .sharePrompt else { return }
        let start = parts.lastIndex { $0.kind != .sharePrompt && !endsAsking($0.span, in: text) }.map { $0 + 1 } ?? 0
        let opener = start == 0 ? 0 : parts[start...].firstIndex { $0.kind == .sharePrompt } ?? parts.count
        for index in parts.indices where index >= opener && parts[index].kind == nil {
            parts[index].kind = .sharePrompt
        }
    }

    private func endsAsking(_ span: TextSpan, in text: UTF8Text) -> Bool {
        span.end > span.start && text.bytes[span.end - 1] == UInt8(ascii: "?")
    }
}
