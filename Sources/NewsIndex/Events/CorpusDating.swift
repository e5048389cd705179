import Chronology
import Extraction
import TextModel

/// Years that one article leaves out and another one of the same event has (basis `corpus`).
///
/// “On June 27, riot police raided …” in one article and “in late June 2025” in another of the same raid: `XXXX-06-27` becomes
/// `2025-06-27`, with the other article as evidence. Every other `XXXX-06-27` of the article means the same day.
struct CorpusDating: Sendable {
    private struct Key: Hashable {
        let article: Int
        let edtf: String
    }

    private struct Completion {
        let edtf: EDTF
        let evidence: [String]
    }

    private var completions: [Key: Completion] = [:]

    /// Reads off `clusters` which days without a year got one.
    init(_ clusters: [EventClusters.Cluster], members: [EventMember], analyses: [ArticleAnalysis]) {
        var contested: Set<Key> = []
        for cluster in clusters {
            guard case .day(let day) = cluster.time, let edtf = EDTF(day.digits) else { continue }
            let parts = cluster.members.map { members[$0] }
            let dated = Set(parts.filter { !$0.isYearless }.map(\.article)).sorted()
            for part in parts where part.isYearless {
                let evidence = dated.filter { $0 != part.article }.map { analyses[$0].article.id }
                guard let value = part.event.date?.edtf?.description, !evidence.isEmpty else { continue }
                let key = Key(article: part.article, edtf: value)
                if let known = completions[key], known.edtf != edtf { contested.insert(key) }
                completions[key] = Completion(edtf: edtf, evidence: evidence)
            }
        }
        for key in contested { completions[key] = nil }
    }

    /// The date of an event, completed where another article completes it.
    func date(of member: EventMember) -> DateFinding? { member.event.date.map { completed($0, in: member.article) } }

    /// `date` of the article at `article`, with its year where another article has it.
    func completed(_ date: DateFinding, in article: Int) -> DateFinding {
        guard let value = date.edtf?.description, let found = completions[Key(article: article, edtf: value)] else {
            return date
        }
        return DateFinding(
            edtf: found.edtf, basis: .corpus, anchor: date.anchor, evidence: found.evidence, article: date.article,
            span: date.span)
    }

    /// Whether any date of the article at `article` is completed: most have none.
    var isEmpty: Bool { completions.isEmpty }
}

extension EventMember {
    fileprivate var isYearless: Bool { if case .yearless = time { true } else { false } }
}
