import TextModel

/// What every claim rule looks at: the clauses, the cues, the quotations and the expressions of time of one article.
struct ClaimContext: Sendable {
    let clauses: Clauses
    let lexicon: CueLexicon
    let quotations: [Quotation]
    /// Index of the quotation that a token lies in, marks included; -1 for none.
    let quotationOf: [Int]
    /// Whether a token belongs to an expression of time.
    let isTemporal: [Bool]
    /// By sentence: its cue verbs outside of quotation marks, in reading order.
    private(set) var cues: [[CueMatch]] = []

    init(clauses: Clauses, lexicon: CueLexicon, temporal: [TextSpan]) {
        self.clauses = clauses
        self.lexicon = lexicon
        let quotations = QuotationFinder(clauses: clauses).quotations()
        var quotationOf = [Int](repeating: -1, count: clauses.words.count)
        for (number, quotation) in quotations.enumerated() {
            for token in quotation.outerStart..<quotation.outerEnd { quotationOf[token] = number }
        }
        self.quotations = quotations
        self.quotationOf = quotationOf
        isTemporal = Self.mark(temporal, in: clauses.text)
        cues = clauses.text.sentences.map { matches(in: $0.tokens) }
    }

    private static func mark(_ spans: [TextSpan], in text: AnnotatedText) -> [Bool] {
        var next = 0
        return text.tokens.map { token in
            while next < spans.count, spans[next].end <= token.span.start { next += 1 }
            return next < spans.count && spans[next].overlaps(token.span)
        }
    }

    /// Whether `token` stands between quotation marks.
    func isQuoted(_ token: Int) -> Bool { quotationOf.indices.contains(token) && quotationOf[token] >= 0 }

    /// The tokens of sentence `index`.
    func tokens(ofSentence index: Int) -> Range<Int> { clauses.text.sentences[index].tokens }

    /// `range` without the blanks that are no content: final stops, commas, dashes and lone marks at either end.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isLoose(start) { start += 1 }
        while end > start, isLoose(end - 1), !closesQuotation(end - 1, from: start) { end -= 1 }
        return start..<end
    }

    private func isLoose(_ token: Int) -> Bool {
        clauses.isComma(token) || clauses.isTerminator(token) || clauses.isColon(token) || clauses.isDash(token)
            || clauses.word(token) == ";" || (clauses.isQuote(token) && !opensQuotation(token))
    }

    private func opensQuotation(_ token: Int) -> Bool {
        quotationOf[token] >= 0 && quotations[quotationOf[token]].opening == token
    }

    /// A closing mark stays where its opening one is inside too, and so does the stop before it.
    private func closesQuotation(_ token: Int, from start: Int) -> Bool {
        guard quotationOf[token] >= 0 else { return false }
        let quotation = quotations[quotationOf[token]]
        return quotation.opening >= start && quotation.closing != nil
    }

    private func quotation(filling range: Range<Int>) -> Quotation? {
        guard quotationOf[range.lowerBound] >= 0 else { return nil }
        let quotation = quotations[quotationOf[range.lowerBound]]
        return quotation.opening == range.lowerBound && quotation.outerEnd == range.upperBound ? quotation : nil
    }

    /// Content over `range`, trimmed; null where nothing is left.
    func piece(_ range: Range<Int>) -> ContentPiece? {
        let inner = trimmed(range)
        guard !inner.isEmpty else { return nil }
        guard let whole = quotation(filling: inner) else { return ContentPiece(tokens: inner, isQuoted: false) }
        return ContentPiece(tokens: whole.tokens, isQuoted: true)
    }

    /// Adverbs, expressions of time and "that"-less fillers between a verb and what it governs.
    func skipFillers(from start: Int, to upper: Int) -> Int {
        var at = start
        while at < upper {
            if isTemporal[at] || clauses.isAdverb(at) { at += 1; continue }
            let isBeforeTime = ["on", "in", "at", "last", "this", "late", "early"].contains(clauses.word(at))
            guard isBeforeTime, at + 1 < upper, isTemporal[at + 1] else { break }
            at += 1
        }
        return at
    }
}
