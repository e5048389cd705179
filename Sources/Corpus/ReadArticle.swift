public import Chronology
public import TextModel

/// Something that was taken out of an article because it is not the article.
public struct Removal: Sendable, Hashable {
    /// What it was.
    public enum Kind: String, Sendable, CaseIterable {
        case relativeAge = "relative-age"
        case sharePrompt = "share-prompt"
        case disclaimer
        case caption
        case relatedHeadline = "related-headline"
        case credit
        case sourceLink = "source-link"
        case callToAction = "call-to-action"
        case residue
    }

    /// What it was.
    public let kind: Kind
    /// The words as they stand in the file.
    public let exact: String
    /// Where, in code points of the decoded file.
    public let source: Range<Int>
    /// The rule that took it out.
    public let rule: String

    /// A removal.
    public init(kind: Kind, exact: String, source: Range<Int>, rule: String) {
        self.kind = kind
        self.exact = exact
        self.source = source
        self.rule = rule
    }
}

/// Something that was mended.
public struct Repair: Sendable, Hashable {
    /// What was wrong.
    public enum Kind: String, Sendable, CaseIterable {
        case hyphenation, encoding, whitespace
    }

    /// What was wrong.
    public let kind: Kind
    /// As it stands in the file.
    public let from: String
    /// As it is served.
    public let to: String
    /// Where, in code points of the decoded file.
    public let source: Range<Int>

    /// A repair.
    public init(kind: Kind, from: String, to: String, source: Range<Int>) {
        self.kind = kind
        self.from = from
        self.to = to
        self.source = source
    }
}

/// The file that an article came from.
public struct FileFacts: Sendable, Hashable {
    /// Relative to the folder given, or the id of the record.
    public let path: String
    /// SHA-256 of the bytes, in hexadecimal.
    public let sha256: String
    /// Length in bytes.
    public let bytes: Int
    /// `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`.
    public let encoding: String

    /// Facts of a file.
    public init(path: String, sha256: String, bytes: Int, encoding: String) {
        self.path = path
        self.sha256 = sha256
        self.bytes = bytes
        self.encoding = encoding
    }
}

/// Where and when a report says that it was written: `KABUL, 3 July (Reuters) –`.
public struct Dateline: Sendable, Hashable {
    /// The place as written.
    public let place: String?
    /// The date, if it has one.
    public let date: DateFinding?

    /// A dateline.
    public init(place: String?, date: DateFinding?) {
        self.place = place
        self.date = date
    }
}

/// What sort of text an article is.
public enum Genre: String, Sendable, CaseIterable {
    case report, opinion, unknown
}

/// An article with all that reading it brought to light.
public struct ReadArticle: Sendable, Hashable {
    /// The text and who published it.
    public let article: Article
    /// When it was published, with the basis; null where nothing tells.
    public let datePublished: DateFinding?
    /// The dateline, where it has one.
    public let dateline: Dateline?
    /// Addresses that the text or record gives for it.
    public let urls: [String]
    /// Report or opinion, as far as the text says.
    public let genre: Genre
    /// Words in the body.
    public let wordCount: Int
    /// What was taken out, by position.
    public let removed: [Removal]
    /// What was mended, by position.
    public let repaired: [Repair]
    /// The file.
    public let file: FileFacts
    /// From the served body to code points of the decoded file.
    public let sourceMap: SourceMap
    /// The file's bytes, untouched.
    public let sourceBytes: [UInt8]
    /// What was odd.
    public let warnings: [Diagnostic]

    /// An article as read.
    public init(
        article: Article, datePublished: DateFinding?, dateline: Dateline?, urls: [String], genre: Genre,
        wordCount: Int, removed: [Removal], repaired: [Repair], file: FileFacts, sourceMap: SourceMap,
        sourceBytes: [UInt8], warnings: [Diagnostic]
    ) {
        self.article = article
        self.datePublished = datePublished
        self.dateline = dateline
        self.urls = urls
        self.genre = genre
        self.wordCount = wordCount
        self.removed = removed
        self.repaired = repaired
        self.file = file
        self.sourceMap = sourceMap
        self.sourceBytes = sourceBytes
        self.warnings = warnings
    }
}
