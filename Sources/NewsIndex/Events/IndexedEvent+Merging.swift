import Chronology
import Extraction

extension IndexedEvent {
    /// The whole of `members`, which come in order of their articles; null of none.
    init?(merging members: [EventMember], evidence: [String], dating: CorpusDating) {
        guard let first = members.first, let id = members.map(\.event.id).min() else { return nil }
        let dates = members.compactMap { dating.date(of: $0) }
        let date = Self.mostPrecise(dates)
        self.init(
            id: id, title: Self.title(of: members) ?? first.event.title, category: first.event.category,
            status: Self.status(of: members), date: date, dateVariants: Self.variants(dates, of: date),
            actors: Self.participants(of: members), places: Self.unique(members.flatMap(\.event.places)),
            reports: members.map {
                Report(article: $0.article, span: $0.event.span, sentence: $0.event.sentence)
            }, claims: Self.unique(members.flatMap(\.event.claims)),
            isBackground: members.allSatisfy(\.event.isBackground), mergeEvidence: evidence)
    }

    /// The title of the first report that tells it as news rather than background.
    private static func title(of members: [EventMember]) -> String? {
        members.first { !$0.event.isBackground }?.event.title
    }

    /// What most reports say; of two that are equally common the one that comes first in ``EventStatus``.
    private static func status(of members: [EventMember]) -> EventStatus {
        let counts = Dictionary(members.map { ($0.event.status, 1) }, uniquingKeysWith: +)
        var best = EventStatus.reported
        for status in EventStatus.allCases where counts[status] ?? 0 > counts[best] ?? 0 { best = status }
        return best
    }

    /// The date with the fewest days; of two alike the first.
    private static func mostPrecise(_ dates: [DateFinding]) -> DateFinding? {
        dates.enumerated().min { ($0.element.breadth, $0.offset) < ($1.element.breadth, $1.offset) }?.element
    }

    private static func variants(_ dates: [DateFinding], of date: DateFinding?) -> [DateFinding] {
        var seen: Set<String> = Set([date?.edtf?.description].compactMap { $0 })
        return dates.filter { found in found.edtf.map { seen.insert($0.description).inserted } ?? false }
    }

    /// Everybody once, agents first, then targets, each by id.
    private static func participants(of members: [EventMember]) -> [Participant] {
        let order = Participant.Role.allCases
        var roles: [String: Int] = [:]
        for participant in members.flatMap(\.event.actors) {
            let role = order.firstIndex(of: participant.role) ?? order.count - 1
            roles[participant.actor] = min(roles[participant.actor] ?? role, role)
        }
        return roles.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map {
            Participant(actor: $0.key, role: order[$0.value])
        }
    }

    private static func unique(_ ids: [String]) -> [String] {
        var seen: Set<String> = []
        return ids.filter { seen.insert($0).inserted }
    }
}

extension DateFinding {
    /// About how many days it spans: a day is 1, what is open or unknown comes last.
    var breadth: Int {
        guard let earliest, let latest else { return earliest == nil && latest == nil ? .max : .max - 1 }
        let months = (latest.year - earliest.year) * 12 + latest.month - earliest.month
        return months * 31 + latest.day - earliest.day + 1
    }
}
