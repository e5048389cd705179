import Chronology
import Corpus
import Extraction
import NewsIndex
import TextModel

extension NamedSchema {
    static let enumerations = [
        NamedSchema("ActorType", "What sort of thing an actor is.", ActorType.self),
        NamedSchema("AnnotationKind", "What a stretch of an article is.", AnnotationKind.self),
        NamedSchema("AttributionRole", "What a link of the chain does.", AttributionLink.Role.self),
        NamedSchema("BlockKind", "What a block of an article is.", BlockKind.self),
        NamedSchema("ClaimAct", "What the claimant does by saying it.", ClaimAct.self),
        NamedSchema("ClaimForm", "In whose words the content stands.", ClaimForm.self),
        NamedSchema("ClaimSourcing", "How well the source is named.", ClaimSourcing.self),
        NamedSchema("ClaimVoice", "Who speaks: somebody cited, or the outlet.", ClaimVoice.self),
        NamedSchema("CueClass", "What kind of words mark the attribution.", CueClass.self),
        NamedSchema("DateBasis", "What a date rests on.", DateBasis.self),
        NamedSchema("DatePrecision", "How precise a date is.", DatePrecision.self),
        NamedSchema("EnvelopeMode", "Whether the answer has `meta` and `links`.", .words(["on", "off"])),
        NamedSchema("EventCategory", "PLOVER's categories, lower case.", EventCategory.self),
        NamedSchema("EventStatus", "How far an event is known to have happened.", EventStatus.self),
        NamedSchema("Factuality", "FactBank's codes.", Factuality.self),
        NamedSchema("Genre", "What sort of text an article is.", Genre.self),
        NamedSchema("Inclusion", "What `include` can add.", Inclusion.self),
        NamedSchema("IngestStatus", "What became of a file.", IngestRecord.Status.self),
        NamedSchema("MentionSense", "In which sense words name an actor.", MentionSense.self),
        NamedSchema("NameKind", "What kind of name a name is.", NameKind.self),
        NamedSchema("OffsetUnit", "In what spans count.", OffsetUnit.self),
        NamedSchema("ParticipantRole", "What part an actor takes in an event.", Participant.Role.self),
        NamedSchema("Polarity", "Whether the main predicate is negated.", Polarity.self),
        NamedSchema("ProblemCode", "What can go wrong.", ProblemCode.self),
        NamedSchema("RemovalKind", "What was taken out of an article.", Removal.Kind.self),
        NamedSchema("RepairKind", "What was mended in an article.", Repair.Kind.self),
        NamedSchema("TopicRole", "What part an actor plays in a claim.", Topic.Role.self),
    ]
}
