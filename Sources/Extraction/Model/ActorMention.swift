public import TextModel

/// What sort of thing an actor is.
public enum ActorType: String, Sendable, CaseIterable {
    case person, organization, country, place, group, unnamed
}

/// In which sense words name an actor.
public enum MentionSense: String, Sendable, CaseIterable {
    case name, metonym, demonym, title, nominal, pronoun
}

/// A stretch of text that names an actor.
public struct ActorMention: Sendable, Hashable {
    /// Where it stands, without leading article, outer quotation marks and possessive.
    public let span: TextSpan
    /// The id of the actor, as in the analysis.
    public let actor: String
    /// The actor's type.
    public let type: ActorType
    /// In which sense the words name it.
    public let sense: MentionSense
    /// Why.
    public let resolution: Resolution

    /// A mention.
    public init(span: TextSpan, actor: String, type: ActorType, sense: MentionSense, resolution: Resolution) {
        self.span = span
        self.actor = actor
        self.type = type
        self.sense = sense
        self.resolution = resolution
    }
}
