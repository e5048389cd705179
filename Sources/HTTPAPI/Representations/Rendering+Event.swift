import Chronology
import Extraction
import TextModel

/// An event with all that its representation says, of one article or of all.
struct EventRecord: Sendable {
    let id: String
    let title: String
    let category: EventCategory
    let status: EventStatus
    let date: DateFinding?
    let dateVariants: [DateFinding]
    let actors: [Participant]
    let places: [String]
    let reports: [Report]
    let claims: [String]
    let isBackground: Bool
    let mergeEvidence: [String]
    let independentSources: Int

    /// One clause of one article that reports it.
    struct Report: Sendable {
        let text: ArticleText
        let sentences: [Sentence]
        let sentence: Int
        let span: TextSpan
    }
}

extension Rendering {
    /// An event.
    func event(_ event: EventRecord, into json: inout JSONWriter) {
        json.object { json in
            json.member("id", event.id)
            json.member("type", "event")
            json.member("title", event.title)
            json.member("category", event.category.rawValue)
            json.member("status", event.status.rawValue)
            date("date", event.date, into: &json)
            json.objects("dateVariants", event.dateVariants) { members(of: $1, into: &$0) }
            participants(of: event, into: &json)
            json.objects("mentions", event.reports) { report($1, into: &$0) }
            json.member("claims", event.claims)
            json.member("background", event.isBackground)
            json.member("mergeEvidence", event.mergeEvidence)
            json.object("counts") { json in
                json.member("articles", Set(event.reports.map(\.text.id)).count)
                json.member("independentSources", event.independentSources)
            }
            json.object("links") { json in
                json.member("self", links.event(event.id))
                json.member("claims", links.list("claims", "event", event.id))
            }
        }
    }

    private func participants(of event: EventRecord, into json: inout JSONWriter) {
        json.objects("actors", event.actors) { json, participant in
            json.members(of: context.actor(participant.actor))
            json.member("role", participant.role.rawValue)
        }
        json.objects("places", event.places) { $0.members(of: context.actor($1)) }
    }

    private func report(_ report: EventRecord.Report, into json: inout JSONWriter) {
        json.member("article", report.text.id)
        sentence(report.sentence, of: report.sentences, in: report.text, into: &json)
        span(report.span, of: report.text, into: &json)
    }
}
