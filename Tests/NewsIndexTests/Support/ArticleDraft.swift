import Chronology
import Corpus
import Extraction
import TextModel

@testable import NewsIndex

/// An article as tests write it down: a text, who is in it, and what happens.
struct ArticleDraft {
    var name: String
    var text: String
    var publisher: String?
    var published: String?
    var actors: [ArticleActor] = []
    var claims: [ClaimDraft] = []
    var events: [EventDraft] = []

    var id: String { "a_\(name)" }

    /// The article as read.
    var read: ReadArticle {
        let body = UTF8Text(text)
        let article = Article(id: id, body: body, blocks: [Block(.paragraph, body.span)], publisher: publisher)
        let date = published.flatMap { EDTF($0) }.map { DateFinding(edtf: $0, basis: .explicit) }
        return ReadArticle(
            article: article, datePublished: date, dateline: nil, urls: [], genre: .report, wordCount: 1, removed: [],
            repaired: [], file: FileFacts(path: "\(name).txt", sha256: "", bytes: 0, encoding: "utf-8"),
            sourceMap: .identity(of: body), sourceBytes: [], warnings: [])
    }

    /// The article as analysed; every word of the text that is a name of an actor is a mention of it.
    var analysis: ArticleAnalysis {
        let article = read.article
        return ArticleAnalysis(
            article: article,
            text: AnnotatedText(
                text: article.body, blocks: article.blocks, sentences: sentences, tokens: [], entities: []),
            actors: actors.sorted { $0.id < $1.id }, mentions: mentions, dates: [],
            claims: claims.map { $0.claim(in: self) }, events: events.map { $0.event(in: self) }, warnings: [])
    }

    /// Where `words` stand first.
    func span(of words: String) -> TextSpan {
        guard let range = text.firstRange(of: words) else { return TextSpan(0, 0) }
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return TextSpan(start, start + words.utf8.count)
    }

    private var sentences: [Sentence] {
        var start = 0
        return text.split(separator: ". ", omittingEmptySubsequences: false).map { sentence in
            defer { start += sentence.utf8.count + 2 }
            return Sentence(span: TextSpan(start, start + sentence.utf8.count), tokens: 0..<0, block: 0)
        }
    }

    private var mentions: [ActorMention] {
        actors.flatMap { actor in
            ([actor.name] + actor.alternateNames.map(\.name)).filter { text.contains($0) }.map { name in
                ActorMention(
                    span: span(of: name), actor: actor.id, type: actor.type, sense: .name,
                    resolution: Resolution(rule: "full-name"))
            }
        }.sorted { $0.span < $1.span }
    }
}

/// A claim of a draft.
struct ClaimDraft {
    var claimant: String?
    var content: String
    var about: [String] = []
    var act: ClaimAct = .assert
    var confidence = 1.0

    func claim(in draft: ArticleDraft) -> Claim {
        let span = draft.span(of: content)
        return Claim(
            id: "c_\(draft.name)\(span.start)", voice: claimant == nil ? .outlet : .sourced,
            sourcing: claimant == nil ? .outlet : .named, form: claimant == nil ? nil : .indirect, act: act,
            claimant: claimant.map { Claimant(actor: $0, mention: nil, resolution: Resolution(rule: "full-name")) },
            attribution: claimant.map {
                [AttributionLink(level: 1, actor: $0, description: $0, cue: nil, role: .claimant)]
            } ?? [], cue: nil, content: [ContentSpan(span: span, isQuoted: false)],
            about: about.map { Topic(actor: $0, role: .subject, mention: span) }, factuality: .certain,
            polarity: .positive, hedges: [], quantities: [], dateSaid: nil, dateOf: nil, via: Via(), sentence: 0,
            event: nil, confidence: confidence, evidence: [])
    }
}

/// An event of a draft.
struct EventDraft {
    var title: String
    var date: String?
    var category: EventCategory = .assault
    var agents: [String] = []
    var targets: [String] = []
    var places: [String] = []
    var status: EventStatus = .reported

    func event(in draft: ArticleDraft) -> NewsEvent {
        let span = draft.span(of: title)
        let finding = date.flatMap { EDTF($0) }.map {
            DateFinding(edtf: $0, basis: .explicit, article: draft.id, span: span)
        }
        return NewsEvent(
            id: "e_\(draft.name)\(span.start)", title: title, category: category, status: status, date: finding,
            actors: agents.map { Participant(actor: $0, role: .agent) }
                + targets.map { Participant(actor: $0, role: .target) }, places: places, span: span, sentence: 0,
            claims: [], isBackground: false, rule: "verb")
    }
}
