public import Chronology

/// Events in order: of the corpus, of an actor, or of a pair of actors.
public struct Timeline: Sendable {
    /// `all`, an actor's id, or two in alphabetical order with `~` between.
    public let id: String
    /// In words.
    public let title: String
    /// Its actors: none, one or two.
    public let actors: [String]
    /// Positions of the dated events, by earliest day.
    public let events: [Int]
    /// Positions of the rest.
    public let undated: [Int]
    /// First day that its events span.
    public let earliest: CalendarDay?
    /// Last day that its events span.
    public let latest: CalendarDay?

    /// A timeline.
    public init(
        id: String, title: String, actors: [String], events: [Int], undated: [Int], earliest: CalendarDay?,
        latest: CalendarDay?
    ) {
        self.id = id
        self.title = title
        self.actors = actors
        self.events = events
        self.undated = undated
        self.earliest = earliest
        self.latest = latest
    }
}
