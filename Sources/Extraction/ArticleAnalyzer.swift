public import Chronology
import Linguistics
public import Resources
public import TextModel

/// One article to actors, mentions, claims, dates and events.
public struct ArticleAnalyzer: Sendable {
    private let annotator: TextAnnotator
    private let tagger: TemporalTagger
    private let classes: WordClassTagger
    private let lexicon: CueLexicon
    private let metonyms: MetonymLexicon
    private let tone: ToneLexicon
    private let quantities: QuantityFinder
    private let eventWords: EventLexicon
    private let forceNouns: Set<String>
    private let knowledge: any ActorKnowledge

    /// An analyzer with the bundled word lists and registers.
    public init(_ library: ResourceLibrary) throws(ResourceError) {
        let register = try Register(library)
        annotator = try TextAnnotator(library, names: NameRecognizer(library, register: register))
        tagger = try TemporalTagger(library)
        classes = try WordClassTagger(library)
        lexicon = try CueLexicon(library)
        metonyms = try MetonymLexicon(library)
        tone = try ToneLexicon(
            hedges: lexicon.hedges, implicitNegatives: Set(library.list("implicit-negatives").entries),
            accusing: Set(library.list("accusing-words").entries))
        quantities = try QuantityFinder(library)
        eventWords = try EventLexicon(library)
        forceNouns = try Set(library.list("force-nouns").entries)
        knowledge = RegisterKnowledge(register)
    }

    /// Analyses `article`, which was published at `publication` as far as is known.
    ///
    /// Never throws, whatever the text is. An article in another language than English has no claims and a warning.
    public func analyze(_ article: Article, published publication: DateFinding?) -> ArticleAnalysis {
        let text = annotator.annotate(article)
        let dates = tagger.expressions(in: text, article: article.id, publishedOn: publication.flatMap(Self.day))
        let clauses = Clauses(text: text, classes: classes.classes(of: text))
        let table = resolver(clauses).resolve()
        let context = ClaimContext(clauses: clauses, lexicon: lexicon, temporal: dates.map(\.span))
        guard article.language == "en" || article.language == "und" else {
            return analysis(
                article, text, table, dates, claims: [], events: [], warnings: [Self.unsupported(article.language)])
        }
        let reader = ContentReader(clauses: clauses, tone: tone)
        var claimants = ClaimantResolver(context: context, table: table, articleHash: String(article.id.dropFirst(2)))
        let builder = ClaimBuilder(
            article: article, context: context, reader: reader,
            quantities: quantities.bound(to: clauses, isTemporal: context.isTemporal), dates: dates)
        let tools = ClaimTools(context)
        let drafts = DraftArbiter().settle(ClaimRules.all.flatMap { $0.init(tools: tools).drafts() })
        let sourced = builder.claims(drafts.map(RelayFinder(context).withRelays), &claimants)
        let outlet = OutletClaims(article: article, context: context, reader: reader)
            .claims(besides: sourced, table: claimants.table, link: builder.outletLink(level: 1))
        let claims = (sourced + outlet).sorted { Self.position($0) < Self.position($1) }
        let events = EventFinder(
            article: article, context: context, lexicon: eventWords, table: claimants.table, dates: dates,
            claims: claims
        ).events()
        return analysis(
            article, text, claimants.table, dates, claims: Self.linked(claims, to: events), events: events, warnings: []
        )
    }

    /// The claims, each with the first event that it tells of.
    private static func linked(_ claims: [Claim], to events: [NewsEvent]) -> [Claim] {
        var eventOf: [String: String] = [:]
        for event in events {
            for claim in event.claims where eventOf[claim] == nil { eventOf[claim] = event.id }
        }
        return claims.map { claim in
            var claim = claim
            claim.event = eventOf[claim.id]
            return claim
        }
    }

    private func resolver(_ clauses: Clauses) -> ActorResolver {
        ActorResolver(
            clauses: clauses, knowledge: knowledge, metonyms: MetonymRule(clauses: clauses, lexicon: metonyms),
            lexicon: lexicon, forceNouns: forceNouns)
    }

    private static func day(_ publication: DateFinding) -> CalendarDay? {
        publication.precision == .day && publication.earliest == publication.latest ? publication.earliest : nil
    }

    private static func position(_ claim: Claim) -> TextSpan { claim.content.first?.span ?? TextSpan(0, 0) }

    private static func unsupported(_ language: String) -> Diagnostic {
        Diagnostic(
            code: "unsupported-language",
            message:
                "The article is in \(language), not in English: names and dates may be found, claims and events are not."
        )
    }

    private func analysis(
        _ article: Article, _ text: AnnotatedText, _ table: ActorTable, _ dates: [TemporalExpression], claims: [Claim],
        events: [NewsEvent], warnings: [Diagnostic]
    ) -> ArticleAnalysis {
        ArticleAnalysis(
            article: article, text: text, actors: table.clusters.map { $0.actor() }.sorted { $0.id < $1.id },
            mentions: table.sortedMentions, dates: dates, claims: claims, events: events, warnings: warnings)
    }
}
