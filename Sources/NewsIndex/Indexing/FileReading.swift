public import Corpus

/// What came of reading one file.
public struct FileReading: Sendable {
    /// Path as in `file.path`.
    public let path: String
    /// The article, or why there is none.
    public let outcome: Result<ReadArticle, SkipReason>

    /// Why a file is no article, in one sentence.
    public struct SkipReason: Error, Hashable, CustomStringConvertible {
        /// The sentence.
        public let description: String
    }

    /// Reads `file`; a file that has gone since it was found is skipped like one that is no article.
    public init(_ file: FoundFile, _ folders: FolderReader, _ reader: ArticleReader) {
        path = file.path
        switch file.outcome {
        case .skipped(let reason): outcome = .failure(SkipReason(description: reason))
        case .readable(let absolutePath): outcome = Self.read(absolutePath, as: file.path, folders, reader)
        }
    }

    private static func read(
        _ absolutePath: BytePath, as path: String, _ folders: FolderReader, _ reader: ArticleReader
    ) -> Result<ReadArticle, SkipReason> {
        guard let bytes = folders.bytes(of: absolutePath) else {
            return .failure(SkipReason(description: "It has gone, or may not be read."))
        }
        do {
            return .success(try reader.read(RawArticle(path: path, bytes: bytes)))
        } catch {
            return .failure(SkipReason(description: error.description))
        }
    }
}
