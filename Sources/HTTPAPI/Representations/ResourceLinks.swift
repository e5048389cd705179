/// The paths of resources, never built from a request's `Host`.
struct ResourceLinks: Sendable, Hashable {
    /// What a proxy serves this server under, `/hearsay`; empty at the root.
    let base: String

    func article(_ id: String) -> String { "\(base)/v1/articles/\(id)" }
    func actor(_ id: String) -> String { "\(base)/v1/actors/\(id)" }
    func claim(_ id: String) -> String { "\(base)/v1/claims/\(id)" }
    func event(_ id: String) -> String { "\(base)/v1/events/\(id)" }
    func timeline(_ id: String) -> String { "\(base)/v1/timelines/\(id)" }
    func problem(_ code: ProblemCode) -> String { "\(base)/problems/\(code.rawValue)" }

    /// The list `name` with one filter: `/v1/claims?claimant=adalet`.
    func list(_ name: String, _ filter: String, _ value: String) -> String { "\(base)/v1/\(name)?\(filter)=\(value)" }
}
