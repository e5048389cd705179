/// One article as the language layers see it: the text that is kept, and who published it.
///
/// How it was read, what was removed and when it was published stand beside it, in layers that know files and dates.
public struct Article: Sendable, Hashable {
    /// `a_` and a hash of the file's decoded text.
    public let id: String
    /// Everything that is kept, the headline first, paragraphs parted by an empty line: one text for all spans.
    public let body: UTF8Text
    /// What is what in the body, in order.
    public let blocks: [Block]
    /// The title; it stands in the body unless the record that brought the article gave it apart.
    public let headline: String?
    /// Names of the byline.
    public let authors: [String]
    /// The outlet, where the text, its address or its record names it.
    public let publisher: String?
    /// The news agency, where a dateline or credit names one.
    public let agency: String?
    /// BCP 47 tag of the main language, `und` where none is seen.
    public let language: String

    /// An article over `body`.
    public init(
        id: String, body: UTF8Text, blocks: [Block], headline: String? = nil, authors: [String] = [],
        publisher: String? = nil, agency: String? = nil, language: String = "en"
    ) {
        self.id = id
        self.body = body
        self.blocks = blocks
        self.headline = headline
        self.authors = authors
        self.publisher = publisher
        self.agency = agency
        self.language = language
    }
}
