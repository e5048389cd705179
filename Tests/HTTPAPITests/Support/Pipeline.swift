import Corpus
import Extraction
import NewsIndex
import Resources
import TextModel

@testable import HTTPAPI

/// Bytes through every layer, as the program sends them.
struct Pipeline: Sendable {
    typealias Analysed = (read: ReadArticle, analysis: ArticleAnalysis)

    private let reader: ArticleReader
    private let analyzer: ArticleAnalyzer

    /// The one of all tests: its word lists are read once.
    static let shared = Result { try Pipeline() }

    private init() throws {
        let library = try ResourceLibrary.bundled()
        reader = try ArticleReader(library)
        analyzer = try ArticleAnalyzer(library)
    }

    /// The article that `bytes` become, and what is found in it.
    func analysed(_ bytes: [UInt8], path: String = "test.txt") throws -> Analysed {
        let read = try reader.read(RawArticle(path: path, bytes: bytes))
        return (read, analyzer.analyze(read.article, published: read.datePublished))
    }

    /// The articles of the folder `seeds`.
    func seeds() throws -> [Analysed] {
        let folder = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/seeds"
        return try FolderReader().files(at: folder).map { file in
            guard case .readable(let path) = file.outcome, let bytes = FolderReader().bytes(of: path) else {
                throw ReadingError.empty
            }
            return try analysed(bytes, path: file.path)
        }
    }

    /// A server over `articles`.
    static func server(_ articles: [Analysed]) -> TestServer {
        TestServer(GenerationBuilder(salt: "test").generation(of: articles, ingest: []))
    }
}
