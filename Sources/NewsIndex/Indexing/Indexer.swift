import Corpus
import Extraction
public import Resources
import TextModel

/// Folders to a generation: reads, analyses in parallel, merges.
public struct Indexer: Sendable {
    private let folders = FolderReader()
    private let reader: ArticleReader
    private let analyzer: ArticleAnalyzer
    private let builder: GenerationBuilder

    /// An indexer with the bundled word lists and registers; `salt` names build and settings, `overrides` is what the operator says.
    public init(_ library: ResourceLibrary, salt: String, overrides: ActorOverrides = ActorOverrides())
        throws(ResourceError)
    {
        reader = try ArticleReader(library)
        analyzer = try ArticleAnalyzer(library)
        builder = GenerationBuilder(salt: salt, overrides: overrides)
    }

    /// The generation over all files under `paths`; the same whatever the number of tasks.
    ///
    /// A file that is no article, or that has gone since the folder was listed, is a skipped one in ``Generation/ingest``.
    public func index(
        paths: [String], tasks: Int, progress: @escaping @Sendable (IndexProgress) -> Void
    ) async throws(IndexError) -> Generation {
        let files = try found(under: paths)
        let work = OrderedWork(tasks: tasks)
        let readings = await work.map(files) { [self] in FileReading($0, folders, reader) }
        let intake = Intake(readings)
        guard !intake.articles.isEmpty else { throw .nothingToRead(paths: paths, skipped: intake.records.count) }
        var articles: [(read: ReadArticle, analysis: ArticleAnalysis)] = []
        let passed = files.count - intake.articles.count
        progress(IndexProgress(done: passed, total: files.count))
        await work.forEach(intake.articles) { [analyzer] in
            ($0, analyzer.analyze($0.article, published: $0.datePublished))
        } consume: {
            articles.append((read: $0.0, analysis: $0.1))
            progress(IndexProgress(done: passed + articles.count, total: files.count))
        }
        return builder.generation(of: articles, ingest: intake.records(after: articles.map(\.analysis)))
    }

    /// The files of all paths, by path; of one path in two folders, that of the first folder given comes first.
    private func found(under paths: [String]) throws(IndexError) -> [FoundFile] {
        var files: [FoundFile] = []
        for path in paths {
            do {
                files += try folders.files(at: path)
            } catch {
                throw .folder(error)
            }
        }
        return files.enumerated().sorted { left, right in
            let (a, b) = (left.element.path, right.element.path)
            return a == b ? left.offset < right.offset : a.utf8.lexicographicallyPrecedes(b.utf8)
        }.map(\.element)
    }
}
