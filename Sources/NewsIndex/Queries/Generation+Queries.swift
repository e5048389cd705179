extension Generation {
    /// Positions in ``articles`` that `query` asks for, in its order.
    public func articles(matching query: ResourceQuery) -> [Int] {
        lists.articles.positions(matching: query, parts: lists.within)
    }

    /// Positions in ``actors`` that `query` asks for, in its order.
    public func actors(matching query: ResourceQuery) -> [Int] {
        lists.actors.positions(matching: query, parts: lists.within)
    }

    /// Positions in ``claims`` that `query` asks for, in its order.
    public func claims(matching query: ResourceQuery) -> [Int] {
        lists.claims.positions(matching: query, parts: lists.within)
    }

    /// Positions in ``events`` that `query` asks for, in its order.
    public func events(matching query: ResourceQuery) -> [Int] {
        lists.events.positions(matching: query, parts: lists.within)
    }

    /// Positions in ``timelines`` that `query` asks for, in its order.
    public func timelines(matching query: ResourceQuery) -> [Int] {
        lists.timelines.positions(matching: query, parts: lists.within)
    }

    /// Ids of the actors that carry `name` (id, name or alternate name, case and diacritics folded), best known first: for `didYouMean`.
    ///
    /// `putin` finds `vladimir-putin`, whom some article calls Putin.
    public func actors(named name: String) -> [String] {
        let known = actors(matching: ResourceQuery(filters: [FieldFilter(field: "name", values: [name])]))
        let slug = FoldedName(name).slug
        let byID = slug.flatMap { actor($0) ?? actor(redirects[$0] ?? "") }?.id
        let ids = known.map { actors[$0].id }
        return ids + [byID].compactMap { $0 }.filter { !ids.contains($0) }
    }

    /// Id of the agency that the article at `position` comes from; null where there is none, or no article mentions it.
    public func agency(ofArticle position: Int) -> String? { lists.agencies[position] }

    /// How many outlets report `event` independently: publishers, and articles whose publisher is not known.
    public func independentSources(of event: IndexedEvent) -> Int { event.independentSources(in: articles) }
}
