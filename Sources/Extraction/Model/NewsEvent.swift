public import Chronology
public import TextModel

/// PLOVER's categories (Political Language Ontology for Verifiable Event Records), lower case.
public enum EventCategory: String, Sendable, CaseIterable {
    case agree, consult, support, concede, cooperate, aid, retreat, request, accuse, reject, threaten, protest,
        sanction, mobilize, coerce, assault, other
}

/// How far an event is known to have happened.
public enum EventStatus: String, Sendable, CaseIterable {
    case reported, claimed, planned, threatened, denied, hypothetical
}

/// Somebody who takes part in an event.
public struct Participant: Sendable, Hashable {
    /// What part.
    public enum Role: String, Sendable, CaseIterable { case agent, target, participant }

    /// Id of the actor.
    public let actor: String
    /// What part.
    public let role: Role

    /// A participant.
    public init(actor: String, role: Role) {
        self.actor = actor
        self.role = role
    }
}

/// An event as one article reports it.
public struct NewsEvent: Sendable, Hashable {
    /// `e_` and a hash of the article and the reporting span.
    public let id: String
    /// Subject, verb and object in the text's words.
    public let title: String
    /// Its PLOVER category.
    public let category: EventCategory
    /// How far it is known to have happened.
    public let status: EventStatus
    /// Null where nothing dates it.
    public let date: DateFinding?
    /// Who takes part, each once.
    public let actors: [Participant]
    /// Ids of the places.
    public let places: [String]
    /// The clause that reports it.
    public let span: TextSpan
    /// Index of the sentence.
    public let sentence: Int
    /// Ids of the claims that tell of it.
    public let claims: [String]
    /// Whether it is told as background.
    public let isBackground: Bool
    /// The rule that found it.
    public let rule: String

    /// An event.
    public init(
        id: String, title: String, category: EventCategory, status: EventStatus, date: DateFinding?,
        actors: [Participant], places: [String], span: TextSpan, sentence: Int, claims: [String], isBackground: Bool,
        rule: String
    ) {
        self.id = id
        self.title = title
        self.category = category
        self.status = status
        self.date = date
        self.actors = actors
        self.places = places
        self.span = span
        self.sentence = sentence
        self.claims = claims
        self.isBackground = isBackground
        self.rule = rule
    }
}
