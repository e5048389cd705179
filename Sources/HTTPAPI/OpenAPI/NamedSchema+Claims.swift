/// Claims and their parts.
extension NamedSchema {
    static let claims = [
        NamedSchema("Claim", "A statement that somebody makes.", claimHead + claimTail),
        NamedSchema(
            "Claimant", "Who makes a claim.",
            [
                .init("id", .string), .init("name", .string), .init("type", .named("ActorType")),
                .init("mention", .nullable(.named("Span"))), .init("resolution", .named("Resolution")),
            ]),
        NamedSchema(
            "AttributionLink", "One link of the chain through which a claim reached the reader.",
            [
                .init("level", .integer(1...Int(Int32.max))), .init("actor", .nullable(.string)),
                .init("description", .string), .init("cue", .nullable(.named("Span"))),
                .init("role", .named("AttributionRole")),
            ]),
        NamedSchema(
            "Cue", "The words that mark the attribution.",
            [.init("lemma", .string), .init("class", .named("CueClass"))] + Schema.span()),
        NamedSchema("ClaimContent", "What is claimed.", [.init("spans", .list(.named("ContentSpan")))]),
        NamedSchema(
            "ContentSpan", "A stretch of what is claimed.", Schema.span([.init("quoted", .boolean)])),
        NamedSchema(
            "Topic", "Somebody a claim is about.",
            [
                .init("id", .string), .init("name", .string), .init("type", .named("ActorType")),
                .init("role", .named("TopicRole")), .init("mention", .nullable(.named("Span"))),
            ]),
        NamedSchema(
            "Quantity", "A number with what it counts.",
            [
                .init("min", .nullable(.number)), .init("max", .nullable(.number)), .init("unit", .nullable(.string)),
                .init("of", .nullable(.string)),
            ] + Schema.span()),
        NamedSchema(
            "Via", "Where and to whom something was said.",
            ["medium", "outlet", "place", "addressee"].map { .init($0, .nullable(.string)) }),
        NamedSchema(
            "ClaimLinks", "Where to go from a claim.",
            ["self", "article", "claimant", "event", "explain"].map { .init($0, .link) }),
    ]

    private static let claimHead: [Schema.Member] = [
        .init("id", .string), .init("type", .words(["claim"])), .init("text", .string),
        .init("voice", .named("ClaimVoice")), .init("sourcing", .named("ClaimSourcing")),
        .init("form", .nullable(.named("ClaimForm"))), .init("act", .named("ClaimAct")),
        .init("claimant", .nullable(.named("Claimant"))), .init("attribution", .list(.named("AttributionLink"))),
        .init("cue", .nullable(.named("Cue"))), .init("content", .named("ClaimContent")),
        .init("about", .list(.named("Topic"))), .init("factuality", .named("Factuality")),
        .init("polarity", .named("Polarity")), .init("hedges", .list(.named("Span"))),
        .init("quantities", .list(.named("Quantity"))),
    ]

    private static let claimTail: [Schema.Member] = [
        .init("dateSaid", .nullable(.named("Date"))), .init("dateOf", .nullable(.named("Date"))),
        .init("via", .named("Via")), .init("article", .string), .init("sentence", .nullable(.named("Sentence"))),
        .init("publisher", .nullable(.named("OutletReference"))),
        .init("datePublished", .nullable(.named("Date"))), .init("event", .nullable(.string)),
        .init("group", .nullable(.string)), .init("disputes", .list(.string)), .init("confidence", .number),
        .init("evidence", .list(.string)), .init("links", .named("ClaimLinks")),
    ]
}
