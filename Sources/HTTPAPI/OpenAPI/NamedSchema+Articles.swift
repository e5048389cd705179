/// Articles and what stands in them.
extension NamedSchema {
    static let articles = [
        NamedSchema(
            "Article", "One news text.", articleHead + articleBody + articleFacts + articleCleaning + articleTail),
        NamedSchema("ArticleSummary", "An article as lists have it.", articleHead + articleFacts + articleTail),
        NamedSchema(
            "Block", "A stretch of the body with its kind.",
            [.init("kind", .named("BlockKind")), .init("start", .count), .init("end", .count)]),
        NamedSchema(
            "Dateline", "Where and when a report says that it was written.",
            [.init("place", .nullable(.string)), .init("date", .nullable(.named("Date")))]),
        NamedSchema(
            "Cleaning", "What was taken out and mended; spans count code points of the file.",
            [.init("removed", .list(.named("Removal"))), .init("repaired", .list(.named("Repair")))]),
        NamedSchema(
            "Removal", "Something that is not the article.",
            [
                .init("kind", .named("RemovalKind")), .init("exact", .string), .init("start", .count),
                .init("end", .count),
            ]),
        NamedSchema(
            "Repair", "Something that was mended.",
            [
                .init("kind", .named("RepairKind")), .init("from", .string), .init("to", .string),
                .init("start", .count), .init("end", .count),
            ]),
        NamedSchema(
            "ArticleCounts", "How much was found in an article.",
            ["actors", "claims", "events", "dates"].map { .init($0, .count) }),
        NamedSchema(
            "Sourcing", "How many claims have each kind of source.",
            ["named", "unnamed", "institutional", "outlet"].map { .init($0, .count) }),
        NamedSchema(
            "File", "The file that an article came from.",
            [.init("path", .string), .init("sha256", .string), .init("bytes", .count), .init("encoding", .string)]),
        NamedSchema(
            "ArticleLinks", "Where to go from an article.",
            ["self", "annotations", "source", "actors", "claims", "events", "disputes"].map { .init($0, .link) }),
        NamedSchema(
            "Annotation", "A stretch of an article that says something.",
            [.init("kind", .named("AnnotationKind"))]
                + Schema.span([.init("id", .nullable(.string)), .init("actor", .nullable(.string))])),
    ]

    private static let articleHead: [Schema.Member] = [
        .init("id", .string), .init("type", .words(["article"])), .init("headline", .nullable(.string)),
    ]

    private static let articleBody: [Schema.Member] = [
        .init("articleBody", .string), .init("blocks", .list(.named("Block"))),
    ]

    private static let articleFacts: [Schema.Member] = [
        .init("author", .list(.string)), .init("publisher", .nullable(.named("OutletReference"))),
        .init("agency", .nullable(.named("OutletReference"))), .init("dateline", .nullable(.named("Dateline"))),
        .init("datePublished", .nullable(.named("Date"))), .init("inLanguage", .string),
        .init("url", .list(.string)), .init("wordCount", .count), .init("genre", .named("Genre")),
    ]

    private static let articleCleaning: [Schema.Member] = [.init("cleaning", .named("Cleaning"))]

    private static let articleTail: [Schema.Member] = [
        .init("counts", .named("ArticleCounts")), .init("sourcing", .named("Sourcing")), .init("file", .named("File")),
        .init("links", .named("ArticleLinks")),
    ]
}
