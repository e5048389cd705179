import Corpus
import Extraction
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

    /// The records, with what the analyses found odd.
    func records(after analyses: [ArticleAnalysis]) -> [IngestRecord] {
        let found = Dictionary(
            analyses.map { ($0.article.id, $0.warnings) }, uniquingKeysWith: { first, _ in first })
        return records.map { $0.warned($0.article.flatMap { found[$0] } ?? []) }
    }
}
