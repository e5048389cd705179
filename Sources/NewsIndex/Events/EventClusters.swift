import Extraction

/// Reports of the same event, found without comparing all pairs.
///
/// Every event is looked up under keys of category, time, participant and stem of its title; what shares a key is compared, the latest
/// ``candidateLimit`` per key. A cluster keeps the time that all its members allow, so that a vague date cannot chain two days together.
struct EventClusters: Sendable {
    /// One event over all articles.
    struct Cluster: Sendable {
        /// Positions of the members, by article.
        var members: [Int]
        /// What all of them allow; null of an event without a usable date.
        var time: EventTime?
        /// Why each member after the first is in it.
        var evidence: [String]
    }

    /// In order of their first member.
    private(set) var clusters: [Cluster] = []
    private let members: [EventMember]
    private let names: [String: String]
    private var byKey: [String: [Int]] = [:]

    private static let candidateLimit = 16
    private static let partLimit = 8

    /// Clusters `members`, which come in order of their articles; `names` are the names of actors by id.
    init(_ members: [EventMember], names: [String: String]) {
        self.members = members
        self.names = names
        for position in members.indices { add(position) }
    }

    private mutating func add(_ position: Int) {
        let cluster = join(position) ?? start(position)
        for key in keys(of: members[position], times: members[position].time?.ownKeys ?? []) {
            var known = byKey[key] ?? []
            guard known.last != cluster else { continue }
            if known.count == Self.candidateLimit { known.removeFirst() }
            known.append(cluster)
            byKey[key] = known
        }
    }

    private mutating func start(_ position: Int) -> Int {
        clusters.append(Cluster(members: [position], time: members[position].time, evidence: []))
        return clusters.count - 1
    }

    /// The first cluster that `position` can join, with it in.
    private mutating func join(_ position: Int) -> Int? {
        let keys = keys(of: members[position], times: members[position].time?.searchKeys ?? [])
        for candidate in Set(keys.flatMap { byKey[$0] ?? [] }).sorted() {
            guard let (time, match) = match(members[position], with: clusters[candidate]) else { continue }
            clusters[candidate].members.append(position)
            clusters[candidate].time = time
            if !clusters[candidate].evidence.contains(match.evidence) {
                clusters[candidate].evidence.append(match.evidence)
            }
            return candidate
        }
        return nil
    }

    private func match(_ member: EventMember, with cluster: Cluster) -> (EventTime, EventMatch)? {
        guard let left = cluster.time, let right = member.time, let time = left.meeting(right) else { return nil }
        for other in cluster.members.prefix(Self.partLimit) {
            if let match = EventMatch(members[other], member, meeting: time, names: names) { return (time, match) }
        }
        return nil
    }

    private func keys(of member: EventMember, times: [String]) -> [String] {
        var keys: [String] = []
        for time in times {
            for participant in member.participants.prefix(Self.partLimit) {
                for stem in member.stems.prefix(Self.partLimit) {
                    keys.append("\(member.event.category.rawValue)/\(time)/\(participant)/\(stem)")
                }
            }
        }
        return keys
    }
}
