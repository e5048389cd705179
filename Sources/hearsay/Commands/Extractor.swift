import Corpus
import Extraction
import HTTPAPI
import NewsIndex
import Resources
import TextModel

/// Files and records to the lines that `hearsay extract` prints.
struct Extractor: Sendable {
    /// What came of one input.
    enum Line: Sendable {
        /// An analysis as JSON.
        case analysis([UInt8])
        /// A record that is none, as JSON.
        case unusableRecord([UInt8])
        /// A file that is no article, in words.
        case unusableFile(String)
    }

    private let folders = FolderReader()
    private let reader: ArticleReader
    private let analyzer: ArticleAnalyzer
    private let unit: OffsetUnit
    private let includesTokens: Bool

    /// An extractor whose spans count in `unit`.
    init(_ library: ResourceLibrary, unit: OffsetUnit, includesTokens: Bool) throws(ResourceError) {
        reader = try ArticleReader(library)
        analyzer = try ArticleAnalyzer(library)
        self.unit = unit
        self.includesTokens = includesTokens
    }

    /// The line of a file.
    func analysis(of file: FoundFile) -> Line {
        let reading = FileReading(file, folders, reader)
        return switch reading.outcome {
        case .success(let read): .analysis(bytes(of: read))
        case .failure(let reason): .unusableFile("\(reading.path): \(reason)")
        }
    }

    /// The line of a record, which is one line of JSON.
    func analysis(ofRecord line: [UInt8]) -> Line {
        do throws(RecordError) {
            let record = try ArticleRecord.parse(line)
            return .analysis(bytes(of: try read(record)))
        } catch {
            return .unusableRecord(error.line)
        }
    }

    private func read(_ record: ArticleRecord) throws(RecordError) -> ReadArticle {
        do throws(ReadingError) {
            return try reader.read(record.raw)
        } catch {
            throw RecordError(id: record.id, error.description)
        }
    }

    private func bytes(of read: ReadArticle) -> [UInt8] {
        let analysis = analyzer.analyze(read.article, published: read.datePublished)
        return AnalysisRepresentation.bytes(of: read, analysis, unit: unit, includesTokens: includesTokens)
    }
}
