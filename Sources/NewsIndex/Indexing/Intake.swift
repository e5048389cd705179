import Corpus
import TextModel

/// Which files become articles: of equal texts the first, of the rest none.
struct Intake: Sendable {
    /// The articles, by path.
    let articles: [ReadArticle]
    /// What became of each file, by path.
    let records: [IngestRecord]

    /// Sorts `readings`, which come by path.
    init(_ readings: [FileReading]) {
        var seen: Set<String> = []
        var articles: [ReadArticle] = []
        records = readings.map { reading in
            switch reading.outcome {
            case .failure(let reason):
                return IngestRecord(
                    path: reading.path, status: .skipped, article: nil, reason: reason.description, warnings: [])
            case .success(let read):
                let isNew = seen.insert(read.article.id).inserted
                if isNew { articles.append(read) }
                return IngestRecord(
                    path: reading.path, status: isNew ? .accepted : .duplicate, article: read.article.id, reason: nil,
                    warnings: read.warnings)
            }
        }
        self.articles = articles
    }
}
