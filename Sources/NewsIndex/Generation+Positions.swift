/// Where a resource stands in its list.
extension Generation {
    /// Position of the article `id` in ``articles``, not following redirects.
    public func position(ofArticle id: String) -> Int? { articleByID[id] }
    /// Position of the actor `id` in ``actors``, not following redirects.
    public func position(ofActor id: String) -> Int? { actorByID[id] }
    /// Position of the claim `id` in ``claims``, not following redirects.
    public func position(ofClaim id: String) -> Int? { claimByID[id] }
    /// Position of the event `id` in ``events``, not following redirects.
    public func position(ofEvent id: String) -> Int? { eventByID[id] }
    /// Position of the timeline `id` in ``timelines``, not following redirects.
    public func position(ofTimeline id: String) -> Int? { timelineByID[id] }
}
