public import Chronology
public import TextModel

/// Who speaks: somebody the article cites, or the outlet itself.
public enum ClaimVoice: String, Sendable, CaseIterable { case sourced, outlet }

/// How well the source is named. A claim attributed without any claimant ("reportedly") is `unnamed`.
public enum ClaimSourcing: String, Sendable, CaseIterable { case named, unnamed, institutional, outlet }

/// In whose words the content stands.
public enum ClaimForm: String, Sendable, CaseIterable { case direct, indirect, mixed }

/// What the claimant does by saying it.
public enum ClaimAct: String, Sendable, CaseIterable {
    case assert, deny, accuse, admit, promise, threaten, demand, propose, predict, question
}

/// What kind of words mark the attribution.
public enum CueClass: String, Sendable, CaseIterable {
    case neutral, assertive, denying, accusing, hedged, promising, threatening, asking, conceding
}

/// FactBank's scale (Saurí and Pustejovsky 2009): certain, probable, possible; positive, negative; underspecified.
public enum Factuality: String, Sendable, CaseIterable {
    case certain = "CT+"
    case certainNot = "CT-"
    case probable = "PR+"
    case probableNot = "PR-"
    case possible = "PS+"
    case possibleNot = "PS-"
    case underspecified = "Uu"
}

/// Whether the main predicate is negated.
public enum Polarity: String, Sendable, CaseIterable { case positive, negative }

/// Who makes a claim, as the text says it.
public struct Claimant: Sendable, Hashable {
    /// Id of the actor, in the analysis.
    public let actor: String
    /// The literal words, where there are any.
    public let mention: TextSpan?
    /// Why these words mean this actor.
    public let resolution: Resolution

    /// A claimant.
    public init(actor: String, mention: TextSpan?, resolution: Resolution) {
        self.actor = actor
        self.mention = mention
        self.resolution = resolution
    }
}

/// One link of the chain through which a claim reached the reader.
public struct AttributionLink: Sendable, Hashable {
    /// What the link does.
    public enum Role: String, Sendable, CaseIterable { case claimant, relay, outlet }

    /// From 1, the innermost.
    public let level: Int
    /// Id of the actor, null where nobody is named.
    public let actor: String?
    /// The words, or "unspecified".
    public let description: String
    /// The cue of this link, null of the outlet's.
    public let cue: TextSpan?
    /// What it does.
    public let role: Role

    /// A link.
    public init(level: Int, actor: String?, description: String, cue: TextSpan?, role: Role) {
        self.level = level
        self.actor = actor
        self.description = description
        self.cue = cue
        self.role = role
    }
}

/// The words that mark the attribution.
public struct Cue: Sendable, Hashable {
    /// Dictionary form: `say`, `according to`.
    public let lemma: String
    /// What kind of words.
    public let `class`: CueClass
    /// Where.
    public let span: TextSpan

    /// A cue.
    public init(lemma: String, class: CueClass, span: TextSpan) {
        self.lemma = lemma
        self.class = `class`
        self.span = span
    }
}

/// A stretch of what is claimed.
public struct ContentSpan: Sendable, Hashable {
    /// Where, without outer quotation marks.
    public let span: TextSpan
    /// Whether it stands between quotation marks, or in a quotation set apart.
    public let isQuoted: Bool

    /// A stretch.
    public init(span: TextSpan, isQuoted: Bool) {
        self.span = span
        self.isQuoted = isQuoted
    }
}

/// Somebody a claim is about.
public struct Topic: Sendable, Hashable {
    /// What part it plays.
    public enum Role: String, Sendable, CaseIterable { case subject, accused, target, addressee }

    /// Id of the actor.
    public let actor: String
    /// What part it plays.
    public let role: Role
    /// Where the claim names it.
    public let mention: TextSpan

    /// A topic.
    public init(actor: String, role: Role, mention: TextSpan) {
        self.actor = actor
        self.role = role
        self.mention = mention
    }
}

/// A number with what it counts: "about 50 people".
public struct Quantity: Sendable, Hashable {
    /// Least value, null where open; equal to `max` where exact.
    public let min: Double?
    /// Greatest value, null where open.
    public let max: Double?
    /// Currency code, `percent`, or null for a count.
    public let unit: String?
    /// What is counted, as written.
    public let of: String?
    /// Where.
    public let span: TextSpan

    /// A quantity.
    public init(min: Double?, max: Double?, unit: String?, of: String?, span: TextSpan) {
        self.min = min
        self.max = max
        self.unit = unit
        self.of = of
        self.span = span
    }
}

/// Where and to whom something was said.
public struct Via: Sendable, Hashable {
    /// `interview`, `statement`, `post`, …
    public let medium: String?
    /// Name of the outlet that carried it.
    public let outlet: String?
    /// Place.
    public let place: String?
    /// To whom.
    public let addressee: String?

    /// A channel.
    public init(medium: String? = nil, outlet: String? = nil, place: String? = nil, addressee: String? = nil) {
        self.medium = medium
        self.outlet = outlet
        self.place = place
        self.addressee = addressee
    }
}

/// A statement that somebody makes.
public struct Claim: Sendable, Hashable {
    /// `c_` and a hash of the article and the content spans.
    public let id: String
    /// Somebody cited, or the outlet itself.
    public let voice: ClaimVoice
    /// How well the source is named.
    public let sourcing: ClaimSourcing
    /// Null of an outlet claim.
    public let form: ClaimForm?
    /// What the claimant does by saying it.
    public let act: ClaimAct
    /// Null of an outlet claim and where the text names nobody.
    public let claimant: Claimant?
    /// Innermost first, the outlet last.
    public let attribution: [AttributionLink]
    /// Null of an outlet claim and of a continued quotation.
    public let cue: Cue?
    /// In reading order.
    public let content: [ContentSpan]
    /// Actors that it concerns, each once, the claimant left out.
    public let about: [Topic]
    /// How sure the content is as reported, not whether it is true.
    public let factuality: Factuality
    /// Whether its main predicate is negated.
    public let polarity: Polarity
    /// Words of the content that weaken it.
    public let hedges: [TextSpan]
    /// Numbers in the content with what they count.
    public let quantities: [Quantity]
    /// When it was said, where the text tells.
    public let dateSaid: DateFinding?
    /// When what it tells of happened, where the content tells.
    public let dateOf: DateFinding?
    /// Where, to whom and on what channel it was said.
    public let via: Via
    /// Index of the sentence where the content begins.
    public let sentence: Int
    /// Id of the event that it reports.
    public internal(set) var event: String?
    /// From 0 to 1.
    public let confidence: Double
    /// Names of the rules that made it.
    public let evidence: [String]

    /// A claim.
    public init(
        id: String, voice: ClaimVoice, sourcing: ClaimSourcing, form: ClaimForm?, act: ClaimAct, claimant: Claimant?,
        attribution: [AttributionLink], cue: Cue?, content: [ContentSpan], about: [Topic], factuality: Factuality,
        polarity: Polarity, hedges: [TextSpan], quantities: [Quantity], dateSaid: DateFinding?, dateOf: DateFinding?,
        via: Via, sentence: Int, event: String?, confidence: Double, evidence: [String]
    ) {
        self.id = id
        self.voice = voice
        self.sourcing = sourcing
        self.form = form
        self.act = act
        self.claimant = claimant
        self.attribution = attribution
        self.cue = cue
        self.content = content
        self.about = about
        self.factuality = factuality
        self.polarity = polarity
        self.hedges = hedges
        self.quantities = quantities
        self.dateSaid = dateSaid
        self.dateOf = dateOf
        self.via = via
        self.sentence = sentence
        self.event = event
        self.confidence = confidence
        self.evidence = evidence
    }
}
