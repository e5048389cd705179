import TextModel

/// Paragraphs that are quotations as a whole, without marks: announced by a colon, or closed by a sentence that only
/// says whose they are.
///
/// `The historian points out:` and a paragraph; a paragraph ending in a comma, then `Ivanov emphasized.`
struct BlockQuotationRule: ClaimRule {
    let tools: ClaimTools

    func drafts() -> [ClaimDraft] {
        let blocks = tokensByBlock()
        return blocks.indices.flatMap { announced(blocks, $0) + closed(blocks, $0) }
    }

    private struct Paragraph {
        let block: Int
        let tokens: Range<Int>
        let lastSentence: Range<Int>
        let sentences: Range<Int>
    }

    private func tokensByBlock() -> [Paragraph] {
        var found: [Paragraph] = []
        for (index, sentence) in clauses.text.sentences.enumerated() {
            if let last = found.last, last.block == sentence.block {
                found[found.count - 1] = Paragraph(
                    block: last.block, tokens: last.tokens.lowerBound..<sentence.tokens.upperBound,
                    lastSentence: sentence.tokens, sentences: last.sentences.lowerBound..<(index + 1))
            } else {
                found.append(
                    Paragraph(
                        block: sentence.block, tokens: sentence.tokens, lastSentence: sentence.tokens,
                        sentences: index..<(index + 1)))
            }
        }
        return found
    }

    private func announced(_ paragraphs: [Paragraph], _ index: Int) -> [ClaimDraft] {
        guard index + 1 < paragraphs.count, isText(paragraphs[index].block), isText(paragraphs[index + 1].block),
            clauses.isColon(paragraphs[index].tokens.upperBound - 1), !opensWithMark(paragraphs[index + 1].tokens),
            let cue = announcement(in: paragraphs[index].lastSentence)
        else { return [] }
        var draft = cue
        draft.content = [ContentPiece(tokens: paragraphs[index + 1].tokens, isQuoted: true)]
        draft.rule = "block-quotation-announced"
        draft.confidence = 0.8
        return [draft]
    }

    private func isText(_ block: Int) -> Bool {
        guard clauses.text.blocks.indices.contains(block) else { return true }
        return [.paragraph, .quote, .standfirst].contains(clauses.text.blocks[block].kind)
    }

    private func opensWithMark(_ tokens: Range<Int>) -> Bool {
        clauses.isQuote(tokens.lowerBound) || clauses.isDash(tokens.lowerBound)
            || clauses.word(tokens.lowerBound) == "•"
    }

    /// The last cue of the announcing sentence that has a claimant: a verb, or a noun such as "suggestion".
    private func announcement(in sentence: Range<Int>) -> ClaimDraft? {
        guard let index = clauses.sentence(of: sentence.lowerBound) else { return nil }
        for match in context.cueVerbs(inSentence: index).reversed() where !match.isPassive {
            guard let claimant = claimants.subject(before: match.group.lowerBound, from: sentence.lowerBound),
                claimants.isPlausible(claimant, for: .quotation)
            else { continue }
            return draft(match.core, match.verb.lemma, match.verb.class, match.verb.act, claimant)
        }
        return placedNoun(in: sentence)
    }

    /// `In a nationalist newspaper, there is a direct suggestion …:`.
    private func placedNoun(in sentence: Range<Int>) -> ClaimDraft? {
        guard clauses.word(sentence.lowerBound) == "in",
            let source = clauses.nounPhrase(
                startingAt: sentence.lowerBound + 1, to: sentence.upperBound, attachments: true),
            claimants.isPlausible(source, for: .quotation),
            let token = sentence.first(where: {
                $0 >= source.upperBound && context.lexicon.noun(for: clauses.words[$0]) != nil
            }),
            let noun = context.lexicon.noun(for: clauses.words[token])
        else { return nil }
        return draft(token..<(token + 1), noun.lemma, noun.class, .assert, source)
    }

    private func draft(_ cue: Range<Int>, _ lemma: String, _ kind: CueClass, _ act: ClaimAct, _ claimant: Range<Int>)
        -> ClaimDraft
    {
        ClaimDraft(
            cue: cue, lemma: lemma, cueClass: kind, act: act, claimant: claimant, content: [], rule: "", confidence: 0)
    }

    /// The paragraphs before a sentence of a speaker and a verb alone, back to one that attributes something itself.
    private func closed(_ paragraphs: [Paragraph], _ index: Int) -> [ClaimDraft] {
        let closing = paragraphs[index]
        guard index > 0, closing.sentences.count == 1, closing.tokens.count <= 8,
            let sentence = clauses.sentence(of: closing.tokens.lowerBound),
            let match = context.cueVerbs(inSentence: sentence).last, endsSentence(match),
            let claimant = claimants.subject(before: match.group.lowerBound, from: closing.tokens.lowerBound),
            claimant.lowerBound == closing.tokens.lowerBound
        else { return [] }
        var drafts: [ClaimDraft] = []
        var at = index - 1
        while at >= 0, at >= index - 6, isText(paragraphs[at].block), !attributes(paragraphs[at]) {
            var draft = draft(match.core, match.verb.lemma, match.verb.class, match.verb.act, claimant)
            draft.content = [ContentPiece(tokens: paragraphs[at].tokens, isQuoted: true)]
            draft.rule = "block-quotation-closed"
            draft.confidence = 0.75
            drafts.append(draft)
            at -= 1
        }
        return drafts.reversed()
    }

    private func endsSentence(_ match: CueMatch) -> Bool {
        let next = context.skipFillers(from: match.next, to: match.sentence.upperBound)
        return next >= match.sentence.upperBound || clauses.isTerminator(next)
    }

    /// Whether the paragraph has a cue with a claimant of its own.
    private func attributes(_ paragraph: Paragraph) -> Bool {
        paragraph.sentences.prefix(40).contains { index in
            context.cueVerbs(inSentence: index).contains { match in
                guard match.verb.class == .neutral || match.verb.class == .assertive,
                    let subject = claimants.subject(before: match.group.lowerBound, from: match.sentence.lowerBound)
                else { return false }
                return claimants.isPlausible(subject, for: .clause)
            }
        }
    }
}
