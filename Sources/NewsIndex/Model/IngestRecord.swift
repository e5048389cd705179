public import TextModel

/// What became of one file.
public struct IngestRecord: Sendable, Hashable {
    /// What became of it.
    public enum Status: String, Sendable, CaseIterable { case accepted, duplicate, skipped }

    /// Path as in `file.path`.
    public let path: String
    /// What became of it.
    public let status: Status
    /// Id of the article, of a duplicate that of the first.
    public let article: String?
    /// Why it was skipped.
    public let reason: String?
    /// What was odd about it.
    public let warnings: [Diagnostic]

    /// A record.
    public init(path: String, status: Status, article: String?, reason: String?, warnings: [Diagnostic]) {
        self.path = path
        self.status = status
        self.article = article
        self.reason = reason
        self.warnings = warnings
    }

    /// This record with `more` behind its warnings.
    func warned(_ more: [Diagnostic]) -> IngestRecord {
        IngestRecord(path: path, status: status, article: article, reason: reason, warnings: warnings + more)
    }
}
