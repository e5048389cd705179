import TextModel

/// A stretch between quotation marks, or a paragraph's worth of one that goes on.
struct Quotation: Sendable, Hashable {
    /// Tokens inside the marks.
    let tokens: Range<Int>
    /// Token of the opening mark.
    let opening: Int
    /// Token of the closing mark; null where it is missing.
    let closing: Int?
    /// Whether the paragraph before left this quotation open.
    let continues: Bool

    /// First token, mark included.
    var outerStart: Int { opening }
    /// The token after the last, mark included.
    var outerEnd: Int { closing.map { $0 + 1 } ?? tokens.upperBound }
}

/// Pairs quotation marks, in one pass over each block.
///
/// `“No,” he said, “we will not.”` gives two. Marks inside a quotation belong to it. A mark without partner ends with
/// its sentence,
/// unless the next paragraph opens with the same mark again: then it runs to the end of its paragraph.
struct QuotationFinder: Sendable {
    private enum Family: Sendable { case double, single, guillemets, corner }

    private struct Mark {
        let token: Int
        let family: Family
        let opens: Bool
        let closes: Bool
    }

    let clauses: Clauses

    /// The outermost quotations of the text, in reading order.
    func quotations() -> [Quotation] {
        var found: [Quotation] = []
        var isOpen = false
        for block in tokensByBlock() {
            let inBlock = quotations(in: block, continuing: isOpen)
            isOpen = inBlock.last.map { $0.closing == nil && $0.tokens.upperBound == block.upperBound } ?? false
            found += inBlock
        }
        return found
    }

    private func tokensByBlock() -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var current = -1
        for sentence in clauses.text.sentences {
            if sentence.block == current, let last = ranges.popLast() {
                ranges.append(last.lowerBound..<sentence.tokens.upperBound)
            } else {
                ranges.append(sentence.tokens)
            }
            current = sentence.block
        }
        return ranges
    }

    private func quotations(in block: Range<Int>, continuing: Bool) -> [Quotation] {
        var found: [Quotation] = []
        var open: Mark?
        for token in block where clauses.isQuote(token) {
            guard let mark = mark(at: token) else { continue }
            if let begun = open {
                guard mark.family == begun.family, mark.closes else { continue }
                found.append(
                    quotation(from: begun, to: token, continuing: continuing && begun.token == block.lowerBound))
                open = nil
            } else if mark.opens {
                open = mark
            }
        }
        if let begun = open { found += unclosed(begun, in: block, continuing: continuing) }
        return found
    }

    private func quotation(from mark: Mark, to closing: Int, continuing: Bool) -> Quotation {
        Quotation(
            tokens: (mark.token + 1)..<max(closing, mark.token + 1), opening: mark.token, closing: closing,
            continues: continuing)
    }

    private func unclosed(_ mark: Mark, in block: Range<Int>, continuing: Bool) -> [Quotation] {
        guard mark.family != .single else { return [] }
        let goesOn = opensNextBlock(after: block, with: mark.family)
        let sentenceEnd = clauses.sentence(of: mark.token).map { clauses.text.sentences[$0].tokens.upperBound }
        let end = goesOn ? block.upperBound : min(sentenceEnd ?? block.upperBound, block.upperBound)
        guard end > mark.token + 1 else { return [] }
        let isContinued = continuing && mark.token == block.lowerBound
        return [Quotation(tokens: (mark.token + 1)..<end, opening: mark.token, closing: nil, continues: isContinued)]
    }

    private func opensNextBlock(after block: Range<Int>, with family: Family) -> Bool {
        guard clauses.isQuote(block.upperBound), let next = mark(at: block.upperBound) else { return false }
        return next.family == family && next.opens
    }

    private func mark(at token: Int) -> Mark? {
        let spaceBefore = hasSpace(before: token)
        let spaceAfter = hasSpace(after: token)
        switch clauses.word(token) {
        case "“": return Mark(token: token, family: .double, opens: true, closes: false)
        case "„", "‟": return Mark(token: token, family: .double, opens: true, closes: false)
        case "”": return Mark(token: token, family: .double, opens: false, closes: true)
        case "\"", "''", "``", "＂":
            return Mark(
                token: token, family: .double, opens: !spaceAfter || spaceBefore, closes: !spaceBefore || spaceAfter)
        case "«", "‹": return Mark(token: token, family: .guillemets, opens: true, closes: spaceAfter && !spaceBefore)
        case "»", "›": return Mark(token: token, family: .guillemets, opens: spaceBefore && !spaceAfter, closes: true)
        case "「", "『", "《": return Mark(token: token, family: .corner, opens: true, closes: false)
        case "」", "』", "》": return Mark(token: token, family: .corner, opens: false, closes: true)
        case "‘": return Mark(token: token, family: .single, opens: true, closes: false)
        case "'", "’":
            return Mark(token: token, family: .single, opens: spaceBefore && !spaceAfter, closes: !spaceBefore)
        default: return nil
        }
    }

    private func hasSpace(before token: Int) -> Bool {
        token == 0 || clauses.text.tokens[token - 1].span.end < clauses.text.tokens[token].span.start
    }

    private func hasSpace(after token: Int) -> Bool {
        token + 1 >= clauses.text.tokens.count
            || clauses.text.tokens[token].span.end < clauses.text.tokens[token + 1].span.start
    }
}
