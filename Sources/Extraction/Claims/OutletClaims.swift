import TextModel

/// The outlet's own main assertions: sentences without attribution that judge or foretell.
///
/// `Russia is losing control over the Caucasus.` At most twelve an article, the best by a plain score: names in it, a
/// word that judges,
/// modality, the place in the article; questions are questions.
struct OutletClaims: Sendable {
    let article: Article
    let context: ClaimContext
    let reader: ContentReader
    private var clauses: Clauses { context.clauses }
    private static let most = 12

    /// Outlet claims over the sentences that no claim of `sourced` touches.
    func claims(besides sourced: [Claim], table: ActorTable, link: AttributionLink) -> [Claim] {
        let taken = sentences(of: sourced)
        let ranked = clauses.text.sentences.indices
            .filter { !taken.contains($0) && isAssertion($0) }
            .map { (index: $0, score: score($0)) }
            .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
        return ranked.prefix(Self.most).map(\.index).sorted().compactMap { claim($0, table, link) }
    }

    private func sentences(of claims: [Claim]) -> Set<Int> {
        var taken: Set<Int> = []
        for claim in claims {
            let spans = claim.content.map(\.span) + [claim.cue?.span].compactMap { $0 }
            for span in spans {
                guard let first = clauses.text.sentenceIndex(at: span.start) else { continue }
                var index = first
                while index < clauses.text.sentences.count, clauses.text.sentences[index].span.start < span.end {
                    taken.insert(index)
                    index += 1
                }
            }
        }
        return taken
    }

    private func isAssertion(_ index: Int) -> Bool {
        let sentence = clauses.text.sentences[index]
        guard clauses.text.blocks.indices.contains(sentence.block),
            clauses.text.blocks[sentence.block].kind == .paragraph,
            (5...60).contains(sentence.tokens.count), clauses.hasFiniteVerb(sentence.tokens)
        else { return false }
        return !context.isQuoted(sentence.tokens.lowerBound)
    }

    private func score(_ index: Int) -> Double {
        let sentence = clauses.text.sentences[index]
        let names = sentence.tokens.count { clauses.entityOf[$0] >= 0 }
        let reading = reader.read([ContentPiece(tokens: sentence.tokens, isQuoted: false)])
        let isCopular = sentence.tokens.contains { Clauses.beForms.contains(clauses.words[$0]) }
        let opensBlock = index == 0 || clauses.text.sentences[index - 1].block != sentence.block
        return min(Double(names), 3) * 0.5 + (reading.hedges.isEmpty ? 0 : 0.4) + (isCopular ? 0.5 : 0)
            + (opensBlock ? 0.6 : 0) + (reading.isFuture ? 0.3 : 0)
    }

    private func claim(_ index: Int, _ table: ActorTable, _ link: AttributionLink) -> Claim? {
        let sentence = clauses.text.sentences[index]
        guard let piece = context.piece(sentence.tokens) else { return nil }
        let reading = reader.read([piece])
        let isQuestion = sentence.tokens.last.map { clauses.word($0) == "?" } ?? false
        let span = clauses.span(piece.tokens)
        return Claim(
            id: ClaimBuilder.id(article.id, [span]), voice: .outlet, sourcing: .outlet, form: nil,
            act: isQuestion ? .question : reading.isFuture ? .predict : reading.proposes ? .propose : .assert,
            claimant: nil,
            attribution: [link], cue: nil, content: [ContentSpan(span: span, isQuoted: false)],
            about: topics(piece.tokens, table), factuality: factuality(reading, isQuestion),
            polarity: reading.isNegated ? .negative : .positive, hedges: reading.hedges.map(clauses.span),
            quantities: [],
            dateSaid: nil, dateOf: nil, via: Via(), sentence: index, event: nil, confidence: 0.5,
            evidence: ["outlet-sentence"])
    }

    private func factuality(_ reading: ContentReading, _ isQuestion: Bool) -> Factuality {
        if isQuestion || reading.isConditional { return .underspecified }
        if !reading.hedges.isEmpty { return reading.isNegated ? .possibleNot : .possible }
        if reading.isFuture { return reading.isNegated ? .probableNot : .probable }
        return reading.isNegated ? .certainNot : .certain
    }

    private func topics(_ tokens: Range<Int>, _ table: ActorTable) -> [Topic] {
        var seen: Set<String> = []
        return tokens.compactMap { token in
            let number = clauses.entityOf[token]
            guard number >= 0, clauses.text.entities[number].tokens.lowerBound == token,
                let actor = table.actor(at: clauses.text.entities[number].span), seen.insert(actor).inserted
            else { return nil }
            return Topic(
                actor: actor, role: seen.count == 1 ? .subject : .target, mention: clauses.text.entities[number].span)
        }
    }
}
