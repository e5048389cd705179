import NewsIndex

/// Something odd about a request that still has an answer (`meta.warnings[]`).
struct AnswerWarning: Sendable, Hashable {
    let code: String
    let parameter: String
    let value: String
    let message: String
    let didYouMean: [String]
}

extension APIRequest {
    /// Ids of actors in filters that nobody has, where another actor has that name: `claimant=Zelensky`.
    var warnings: [AnswerWarning] {
        let parameters = route.parameters.filter { $0.form == .filter(isActor: true) }.map(\.name)
        return query.filters.filter { parameters.contains($0.field) }.flatMap { filter in
            filter.values.compactMap { warning(about: $0, in: filter.field) }
        }
    }

    private func warning(about id: String, in parameter: String) -> AnswerWarning? {
        let generation = published.generation
        guard generation.actor(id) == nil else { return nil }
        let named = generation.actors(named: id)
        guard !named.isEmpty else { return nil }
        let message = "No actor has the id “\(id)”; \(named.joined(separator: ", ")) goes by that name."
        return AnswerWarning(
            code: "unknown-actor", parameter: parameter, value: id, message: message, didYouMean: named)
    }
}
