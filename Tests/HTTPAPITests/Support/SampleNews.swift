import Chronology
import Corpus
import Extraction
import NewsIndex
import TestSupport
import TextModel

/// A generation of two articles made by hand, with characters of one, two and four bytes and combining marks before every span.
enum SampleNews {
    static let talks = MarkedText(
        """
        [Talks resume 🕊️ in Genève|headline]

        [[Zoë Ka\u{301}dár|zoe], [a spokesperson for the ministry|role], [said|cue] [on Friday|friday] that \
        [[Russia|russia] 🪖 had [reportedly|hedge] shelled [about 50 houses|houses]|content].|sentence]
        """)

    static let denial = MarkedText(
        """
        [[Moscow|moscow] [denied|cue] it 🙅🏽: “[we shelled nothing|content]”.|sentence]
        """)

    static let article1 = read(
        talks, id: "a_aaaaaaaa", headline: "Talks resume 🕊️ in Genève", path: "talks.txt", publisher: "The Example",
        published: "2025-07-04")
    static let article2 = read(
        denial, id: "a_bbbbbbbb", headline: nil, path: "world/denial.txt", publisher: nil, published: nil)

    static let friday = DateFinding(
        edtf: EDTF("2025-07-04"), label: "4 July 2025", precision: .day, basis: .weekday,
        anchor: CalendarDay(year: 2025, month: 7, day: 4),
        article: "a_aaaaaaaa", span: talks.span("friday"))

    static let generation = Generation(
        id: "g1",
        articles: [
            IndexedArticle(read: article1, analysis: analysis1, claims: 0..<1, events: [0], publisher: nil),
            IndexedArticle(read: article2, analysis: analysis2, claims: 1..<2, events: [0], publisher: nil),
        ],
        actors: [russia, zoe],
        claims: [IndexedClaim(claim: claim1, article: 0), IndexedClaim(claim: claim2, article: 1)],
        events: [event],
        timelines: [
            timeline("all", actors: []), timeline("russia", actors: ["russia"]),
            timeline("russia~zoe-kadar", actors: ["russia", "zoe-kadar"]),
        ],
        ingest: [
            IngestRecord(path: "empty.txt", status: .skipped, article: nil, reason: "The file is empty.", warnings: []),
            IngestRecord(
                path: "talks.txt", status: .accepted, article: "a_aaaaaaaa", reason: nil,
                warnings: [
                    Diagnostic(code: "odd", message: "An odd mark.", span: talks.span("cue"))
                ]),
        ],
        redirects: ["moscow": "russia", "c_zzzzzzzz": "c_aaaaaaaa", "a_zzzzzzzz": "a_aaaaaaaa"])
}

extension SampleNews {
    fileprivate static func read(
        _ text: MarkedText, id: String, headline: String?, path: String, publisher: String?, published: String?
    ) -> ReadArticle {
        let body = UTF8Text(text.text)
        // The file had a line of two emoji before the body, which was removed.
        let points = text.text.unicodeScalars.count
        let map = SourceMap(pieces: [
            SourceMap.Piece(start: 0, count: body.count, source: 3..<(points + 3), isVerbatim: true)
        ])
        let blocks =
            text.spans("headline").map { Block(.headline, $0) } + text.spans("sentence").map { Block(.paragraph, $0) }
        let source = Array(("🗞️\n" + text.text).utf8)
        return ReadArticle(
            article: Article(id: id, body: body, blocks: blocks, headline: headline, publisher: publisher),
            datePublished: published.map {
                DateFinding(edtf: EDTF($0), label: "4 July 2025", precision: .day, basis: .byline)
            }, dateline: nil, urls: [],
            genre: .report, wordCount: 12,
            removed: [Removal(kind: .residue, exact: "🗞️\n", source: 0..<3, rule: "test")], repaired: [],
            file: FileFacts(path: path, sha256: "00", bytes: source.count, encoding: "utf-8"), sourceMap: map,
            sourceBytes: source, warnings: [])
    }

    static let analysis1 = ArticleAnalysis(
        article: article1.article, text: annotated(talks),
        actors: [
            ArticleActor(
                id: "russia", type: .country, name: "Russia", alternateNames: [], descriptions: [], sameAs: [],
                iso3166: "RU", partOf: nil),
            ArticleActor(
                id: "zoe-kadar", type: .person, name: "Zoë Kádár", alternateNames: [],
                descriptions: [talks.span("role")], sameAs: [], iso3166: nil, partOf: nil),
        ],
        mentions: [
            ActorMention(
                span: talks.span("zoe"), actor: "zoe-kadar", type: .person, sense: .name,
                resolution: Resolution(rule: "full-name")),
            ActorMention(
                span: talks.span("russia"), actor: "russia", type: .country, sense: .name,
                resolution: Resolution(
                    rule: "register", evidence: ["list"],
                    candidates: [Resolution.Candidate(actor: "russia-tv", name: "Russia TV", confidence: 0.25)])),
        ],
        dates: [
            TemporalExpression(span: talks.span("friday"), kind: .date, timex: "2025-07-04", date: friday, rule: "t")
        ],
        claims: [claim1], events: [newsEvent], warnings: [])

    static let analysis2 = ArticleAnalysis(
        article: article2.article, text: annotated(denial),
        actors: [
            ArticleActor(
                id: "russia", type: .country, name: "Russia",
                alternateNames: [AlternateName(name: "Moscow", kind: .metonym, count: 1)], descriptions: [], sameAs: [],
                iso3166: "RU", partOf: nil)
        ],
        mentions: [
            ActorMention(
                span: denial.span("moscow"), actor: "russia", type: .country, sense: .metonym,
                resolution: Resolution(rule: "metonym"))
        ],
        dates: [], claims: [claim2], events: [], warnings: [])

    private static func annotated(_ text: MarkedText) -> AnnotatedText {
        let sentence = text.span("sentence")
        let word = text.span("cue")
        return AnnotatedText(
            text: UTF8Text(text.text), blocks: [],
            sentences: [Sentence(span: sentence, tokens: 0..<1, block: 0)],
            tokens: [Token(span: word, shape: .lower)], entities: [])
    }

    static let claim1 = Claim(
        id: "c_aaaaaaaa", voice: .sourced, sourcing: .named, form: .indirect, act: .accuse,
        claimant: Claimant(
            actor: "zoe-kadar", mention: talks.span("zoe"), resolution: Resolution(rule: "full-name")),
        attribution: [
            AttributionLink(
                level: 1, actor: "zoe-kadar", description: "Zoë Kádár", cue: talks.span("cue"), role: .claimant),
            AttributionLink(level: 2, actor: nil, description: "The Example", cue: nil, role: .outlet),
        ],
        cue: Cue(lemma: "say", class: .neutral, span: talks.span("cue")),
        content: [ContentSpan(span: talks.span("content"), isQuoted: false)],
        about: [Topic(actor: "russia", role: .accused, mention: talks.span("russia"))], factuality: .probable,
        polarity: .positive, hedges: [talks.span("hedge")],
        quantities: [Quantity(min: 45.5, max: 55, unit: nil, of: "houses", span: talks.span("houses"))],
        dateSaid: friday, dateOf: nil, via: Via(medium: "statement"), sentence: 0, event: "e_aaaaaaaa",
        confidence: 0.75, evidence: ["said-that"])

    static let claim2 = Claim(
        id: "c_bbbbbbbb", voice: .sourced, sourcing: .institutional, form: .direct, act: .deny,
        claimant: Claimant(actor: "russia", mention: denial.span("moscow"), resolution: Resolution(rule: "metonym")),
        attribution: [
            AttributionLink(level: 1, actor: "russia", description: "Moscow", cue: denial.span("cue"), role: .claimant)
        ],
        cue: Cue(lemma: "deny", class: .denying, span: denial.span("cue")),
        content: [ContentSpan(span: denial.span("content"), isQuoted: true)], about: [], factuality: .certainNot,
        polarity: .negative, hedges: [], quantities: [], dateSaid: nil, dateOf: nil, via: Via(), sentence: 0,
        event: nil, confidence: 1, evidence: ["denied"])

    private static let newsEvent = NewsEvent(
        id: "e_aaaaaaaa", title: "Russia shelled houses", category: .assault, status: .claimed, date: friday,
        actors: [Participant(actor: "russia", role: .agent)], places: [], span: talks.span("content"), sentence: 0,
        claims: ["c_aaaaaaaa"], isBackground: false, rule: "svo")

    private static let event = IndexedEvent(
        id: "e_aaaaaaaa", title: "Russia shelled houses", category: .assault, status: .claimed, date: friday,
        dateVariants: [], actors: [Participant(actor: "russia", role: .agent)], places: [],
        reports: [
            IndexedEvent.Report(article: 0, span: talks.span("content"), sentence: 0),
            IndexedEvent.Report(article: 1, span: denial.span("content"), sentence: 0),
        ],
        claims: ["c_aaaaaaaa"], isBackground: false, mergeEvidence: ["same-date"])

    private static let russia = IndexedActor(
        id: "russia", type: .country, name: "Russia",
        alternateNames: [AlternateName(name: "Moscow", kind: .metonym, count: 1)], descriptions: [],
        sameAs: ["http://www.wikidata.org/entity/Q159"], iso3166: "RU", partOf: nil, mentions: [(0, 1), (1, 0)],
        claims: [1], about: [0], events: [0], articleCount: 2, firstSeen: CalendarDay(year: 2025, month: 7, day: 4),
        lastSeen: CalendarDay(year: 2025, month: 7, day: 4))

    private static let zoe = IndexedActor(
        id: "zoe-kadar", type: .person, name: "Zoë Kádár", alternateNames: [],
        descriptions: [Place(article: 0, span: talks.span("role"))], sameAs: [], iso3166: nil, partOf: nil,
        mentions: [(0, 0)], claims: [0], about: [], events: [], articleCount: 1,
        firstSeen: CalendarDay(year: 2025, month: 7, day: 4), lastSeen: CalendarDay(year: 2025, month: 7, day: 4))

    private static func timeline(_ id: String, actors: [String]) -> Timeline {
        let day = CalendarDay(year: 2025, month: 7, day: 4)
        return Timeline(
            id: id, title: "Timeline of \(id)", actors: actors, events: [0], undated: [], earliest: day, latest: day)
    }
}

extension MarkedText {
    /// The first span with `label`; empty where there is none.
    func span(_ label: String) -> TextSpan { spans(label).first ?? TextSpan(0, 0) }

    /// All spans with `label`.
    func spans(_ label: String) -> [TextSpan] { marks.filter { $0.label == label }.map(\.span) }
}
