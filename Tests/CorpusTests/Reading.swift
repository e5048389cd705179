import Corpus
import Resources

/// Reads texts for tests.
enum Reading {
    /// The article that `text` becomes.
    static func article(
        _ text: String, given: GivenMetadata = GivenMetadata(), path: String = "test.txt", cleans: Bool = true
    ) throws -> ReadArticle {
        try article(Array(text.utf8), given: given, path: path, cleans: cleans)
    }

    /// The article that `bytes` become.
    static func article(
        _ bytes: [UInt8], given: GivenMetadata = GivenMetadata(), path: String = "test.txt", cleans: Bool = true
    ) throws -> ReadArticle {
        try reader.get().read(RawArticle(path: path, bytes: bytes, given: given, cleans: cleans))
    }

    /// An article of prose with `line` as a paragraph of its own in the middle.
    static func article(around line: String) throws -> ReadArticle {
        try article(([headline] + prose.prefix(3) + [line] + prose.suffix(3)).joined(separator: "\n\n"))
    }

    /// An article of prose with `line` as its last paragraph.
    static func article(endingWith line: String) throws -> ReadArticle {
        try article(([headline] + prose + [line]).joined(separator: "\n\n"))
    }

    /// An article of prose with `line` between the headline and the first paragraph.
    static func article(openingWith line: String) throws -> ReadArticle {
        try article(([headline, line] + prose).joined(separator: "\n\n"))
    }

    static let headline = "Ministers agree on a fund for flooded towns"

    static let prose = [
        "The finance ministers of the six countries agreed late in the evening to set up a common fund for towns along the river.",
        "Each country will pay according to the size of its economy, and the first money is expected to reach the towns next spring.",
        "Engineers had warned for years that the dams were too low and that the pumps would fail in the first strong rain of the season.",
        "Residents spent the weekend carrying furniture into the streets, where the water had stood a metre deep only a few days before.",
        "The opposition called the sum a drop in the ocean and demanded that parliament be heard before any of the money is spent.",
        "A vote in parliament is expected before the summer recess, and most observers believe that the government has the numbers it needs.",
    ]

    private static let reader = Result { try ArticleReader(ResourceLibrary.bundled()) }
}
