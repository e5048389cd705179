/// The lists of resources, by the name in their path.
enum ResourceKind: String, Sendable, CaseIterable {
    case articles, actors, claims, events, timelines
}
