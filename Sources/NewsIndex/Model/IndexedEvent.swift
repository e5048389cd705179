public import Chronology
public import Extraction
public import TextModel

/// An event over all articles that report it.
public struct IndexedEvent: Sendable {
    /// One report of the event.
    public struct Report: Sendable, Hashable {
        /// Position of the article.
        public let article: Int
        /// The reporting clause.
        public let span: TextSpan
        /// Index of its sentence.
        public let sentence: Int

        /// A report.
        public init(article: Int, span: TextSpan, sentence: Int) {
            self.article = article
            self.span = span
            self.sentence = sentence
        }
    }

    /// The smallest id of its members.
    public let id: String
    /// Subject, verb and object in the words of the first report.
    public let title: String
    /// What sort of event it is.
    public let category: EventCategory
    /// What most reports say of it.
    public let status: EventStatus
    /// The most precise date; null where nothing dates it.
    public let date: DateFinding?
    /// What other reports say instead.
    public let dateVariants: [DateFinding]
    /// Who takes part, agents first.
    public let actors: [Participant]
    /// Ids of the places.
    public let places: [String]
    /// Every report, by article.
    public let reports: [Report]
    /// Ids of the claims that tell of it.
    public let claims: [String]
    /// Whether all reports tell it as background.
    public let isBackground: Bool
    /// Why reports of several articles are one event, a sentence each.
    public let mergeEvidence: [String]

    /// An event.
    public init(
        id: String, title: String, category: EventCategory, status: EventStatus, date: DateFinding?,
        dateVariants: [DateFinding], actors: [Participant], places: [String], reports: [Report], claims: [String],
        isBackground: Bool, mergeEvidence: [String]
    ) {
        self.id = id
        self.title = title
        self.category = category
        self.status = status
        self.date = date
        self.dateVariants = dateVariants
        self.actors = actors
        self.places = places
        self.reports = reports
        self.claims = claims
        self.isBackground = isBackground
        self.mergeEvidence = mergeEvidence
    }
}
