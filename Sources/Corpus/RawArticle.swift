/// A text that is to become an article: a file's bytes, or a record of a list.
public struct RawArticle: Sendable {
    /// Path relative to the folder given, or the record's id.
    public let path: String
    /// The bytes as they came.
    public let bytes: [UInt8]
    /// What came with the text (records only).
    public let given: GivenMetadata
    /// Whether to take out boilerplate and mend words; otherwise the decoded text is the body as it is.
    public let cleans: Bool

    /// A text at `path`.
    public init(path: String, bytes: [UInt8], given: GivenMetadata = GivenMetadata(), cleans: Bool = true) {
        self.path = path
        self.bytes = bytes
        self.given = given
        self.cleans = cleans
    }
}

/// What a record says about its article.
public struct GivenMetadata: Sendable, Hashable {
    /// The title.
    public let title: String?
    /// The day or EDTF value of publication.
    public let date: String?
    /// The outlet.
    public let publisher: String?
    /// The address.
    public let url: String?

    /// What is known.
    public init(title: String? = nil, date: String? = nil, publisher: String? = nil, url: String? = nil) {
        self.title = title
        self.date = date
        self.publisher = publisher
        self.url = url
    }
}
