/// The objects of contract §3 and §4, member by member in the order in which they are written.
extension NamedSchema {
    static let dates = [
        NamedSchema(
            "Date", "A date with what it rests on and the words that say it.",
            [
                .init("edtf", .nullable(.string)), .init("label", .string), .init("precision", .named("DatePrecision")),
                .init("earliest", .nullable(.day)), .init("latest", .nullable(.day)), .init("approximate", .boolean),
                .init("basis", .named("DateBasis")), .init("anchor", .nullable(.day)),
                .init("evidence", .list(.string)), .init("article", .nullable(.string)),
                .init("start", .nullable(.count)), .init("end", .nullable(.count)), .init("exact", .nullable(.string)),
            ]),
        NamedSchema("Span", "A stretch of an article's body.", Schema.span()),
        NamedSchema("Sentence", "A sentence of an article.", [.init("index", .count)] + Schema.span()),
        NamedSchema(
            "ActorReference", "An actor that something points at.",
            [.init("id", .string), .init("name", .string), .init("type", .named("ActorType"))]),
        NamedSchema(
            "OutletReference", "An outlet or agency; without id where no article mentions it.",
            [.init("id", .nullable(.string)), .init("name", .string), .init("type", .named("ActorType"))]),
        NamedSchema(
            "Resolution", "Why words were taken to name an actor.",
            [
                .init("rule", .string), .init("evidence", .list(.string)),
                .init("candidates", .list(.named("ResolutionCandidate"))),
            ]),
        NamedSchema(
            "ResolutionCandidate", "Another actor that the words could mean.",
            [.init("id", .string), .init("name", .string), .init("confidence", .number)]),
    ]

    static let actors = [
        NamedSchema(
            "Actor", "A person, organization, country, place, group or unnamed source.",
            [
                .init("id", .string), .init("type", .named("ActorType")), .init("name", .string),
                .init("alternateName", .list(.named("AlternateName"))),
                .init("description", .list(.named("ActorDescription"))), .init("sameAs", .list(.string)),
                .init("iso3166", .nullable(.string)), .init("partOf", .nullable(.string)),
                .init("counts", .named("ActorCounts")), .init("firstSeen", .nullable(.day)),
                .init("lastSeen", .nullable(.day)), .init("links", .named("ActorLinks")),
            ]),
        NamedSchema(
            "AlternateName", "Another name of an actor.",
            [.init("name", .string), .init("kind", .named("NameKind")), .init("count", .count)]),
        NamedSchema(
            "ActorDescription", "A role that a text gives an actor.", [.init("article", .string)] + Schema.span()),
        NamedSchema(
            "ActorCounts", "How often an actor occurs.",
            ["mentions", "articles", "claims", "about", "events"].map { .init($0, .count) }),
        NamedSchema(
            "ActorLinks", "Where to go from an actor.",
            ["self", "mentions", "relations", "claims", "about", "events", "timeline"].map { .init($0, .link) }),
        NamedSchema(
            "Mention", "A stretch of text that names an actor.",
            Schema.span([
                .init("article", .string), .init("actor", .string), .init("type", .named("ActorType")),
                .init("sense", .named("MentionSense")), .init("resolution", .named("Resolution")),
            ])),
    ]

    static let events = [
        NamedSchema(
            "Event", "Something that happened, is planned or is feared.",
            [
                .init("id", .string), .init("type", .words(["event"])), .init("title", .string),
                .init("category", .named("EventCategory")), .init("status", .named("EventStatus")),
                .init("date", .nullable(.named("Date"))), .init("dateVariants", .list(.named("Date"))),
                .init("actors", .list(.named("Participant"))), .init("places", .list(.named("ActorReference"))),
                .init("mentions", .list(.named("EventReport"))), .init("claims", .list(.string)),
                .init("background", .boolean), .init("mergeEvidence", .list(.string)),
                .init("counts", .named("EventCounts")), .init("links", .named("EventLinks")),
            ]),
        NamedSchema(
            "Participant", "Somebody who takes part in an event.",
            [
                .init("id", .string), .init("name", .string), .init("type", .named("ActorType")),
                .init("role", .named("ParticipantRole")),
            ]),
        NamedSchema(
            "EventReport", "A clause that reports an event.",
            [.init("article", .string), .init("sentence", .nullable(.named("Sentence")))] + Schema.span()),
        NamedSchema(
            "EventCounts", "How widely an event is reported.",
            [.init("articles", .count), .init("independentSources", .count)]),
        NamedSchema("EventLinks", "Where to go from an event.", [.init("self", .path), .init("claims", .path)]),
        NamedSchema(
            "TimelineSummary", "A timeline without its events.",
            timelineHead + [.init("links", .named("TimelineLinks"))]),
        NamedSchema(
            "Timeline", "Events in order.",
            timelineHead + [
                .init("events", .list(.named("Event"))), .init("undated", .list(.named("Event"))),
                .init("links", .named("TimelineLinks")),
            ]),
        NamedSchema(
            "TimelineSpan", "First and last day of a timeline.",
            [.init("earliest", .nullable(.day)), .init("latest", .nullable(.day))]),
        NamedSchema("TimelineLinks", "Where to go from a timeline.", [.init("self", .path), .init("json", .path)]),
    ]

    private static let timelineHead: [Schema.Member] = [
        .init("id", .string), .init("type", .words(["timeline"])), .init("title", .string),
        .init("span", .named("TimelineSpan")), .init("count", .count),
    ]
}
