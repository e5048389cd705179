import Corpus
import Extraction
import Foundation
import Resources
import Synchronization
import Testing
import TextModel

@testable import NewsIndex

struct IndexerTests {
    /// A folder of its own for one test, gone afterwards.
    private final class Folder {
        let path: String

        init(_ files: [String: String]) throws {
            path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            for (name, text) in files {
                try text.write(toFile: "\(path)/\(name)", atomically: true, encoding: .utf8)
            }
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private static let text = "The mayor of Lund said on Monday that the bridge would stay closed until spring."

    private func index(_ paths: [String], tasks: Int = 2) async throws -> Generation {
        try await Indexer(ResourceLibrary.bundled(), salt: "test").index(paths: paths, tasks: tasks) { _ in }
    }

    @Test func ofEqualTextsTheFirstIsTheArticle() async throws {
        let folder = try Folder(["b.txt": Self.text, "a.txt": Self.text, "c.txt": "\(Self.text) Nobody objected."])
        let made = try await index([folder.path])
        #expect(made.articles.map(\.read.file.path) == ["a.txt", "c.txt"])
        #expect(made.ingest.map(\.status) == [.accepted, .duplicate, .accepted])
        #expect(made.ingest[1].article == made.articles[0].read.article.id)
    }

    @Test func whatIsNoArticleIsSkippedWithAReason() async throws {
        let folder = try Folder(["a.txt": Self.text, "b.txt": "", "c.txt": "\u{0}\u{1}\u{2}"])
        let made = try await index([folder.path])
        #expect(made.ingest.map(\.status) == [.accepted, .skipped, .skipped])
        #expect(made.ingest.dropFirst().allSatisfy { $0.reason?.isEmpty == false })
    }

    @Test func anArticleInAnotherLanguageIsTakenWithoutClaimsAndWarnedOf() async throws {
        let german = """
            Der Minister sagte am Montag, dass die Brücke über den Fluss noch bis zum Frühjahr gesperrt bleibt.

            „Wir werden nicht nachgeben“, sagte er und verwies auf die Kosten, die nach Angaben der Stadt gestiegen sind.
            """
        let folder = try Folder(["a.txt": german, "b.txt": german, "c.txt": Self.text])
        let made = try await index([folder.path])
        #expect(made.articles.map(\.read.article.language) == ["de", "en"])
        #expect(made.articles[0].analysis.claims.isEmpty)
        #expect(
            made.ingest.map { $0.warnings.map(\.code) } == [["unsupported-language"], ["unsupported-language"], []])
    }

    @Test func theSameTextInAnotherEncodingIsAnotherGeneration() async throws {
        let folder = try Folder(["a.txt": Self.text])
        let first = try await index([folder.path])
        try Self.text.write(toFile: "\(folder.path)/a.txt", atomically: true, encoding: .utf16LittleEndian)
        let second = try await index([folder.path])
        #expect(first.articles[0].read.article.id == second.articles[0].read.article.id)
        #expect(first.id != second.id)
    }

    @Test func aFileThatGoesBeforeItIsReadIsSkipped() throws {
        let folder = try Folder(["a.txt": Self.text])
        let file = try #require(try FolderReader().files(at: folder.path).first)
        try FileManager.default.removeItem(atPath: "\(folder.path)/a.txt")
        let reading = FileReading(file, FolderReader(), try ArticleReader(ResourceLibrary.bundled()))
        #expect(throws: FileReading.SkipReason.self) { try reading.outcome.get() }
        #expect(Intake([reading]).records.map(\.reason) == ["It has gone, or may not be read."])
    }

    @Test func aFolderWithoutArticlesIsAnError() async throws {
        let folder = try Folder(["b.txt": ""])
        await #expect(throws: IndexError.nothingToRead(paths: [folder.path], skipped: 1)) {
            try await index([folder.path])
        }
    }

    @Test func aMissingPathIsAnError() async throws {
        await #expect(throws: IndexError.folder(.missing(path: "/nonexistent"))) { try await index(["/nonexistent"]) }
    }

    @Test func theNumberOfTasksChangesNothing() async throws {
        let texts = (0..<40).map { ("n\($0).txt", "\(Self.text) It is bridge number \($0).") }
        let folder = try Folder(Dictionary(texts, uniquingKeysWith: { first, _ in first }))
        let one = try await index([folder.path], tasks: 1)
        let many = try await index([folder.path], tasks: 8)
        #expect(one.id == many.id)
        #expect(one.articles.map(\.read) == many.articles.map(\.read))
        #expect(one.actors.map(\.id) == many.actors.map(\.id))
        #expect(one.claims.map(\.claim) == many.claims.map(\.claim))
        #expect(one.events.map(\.id) == many.events.map(\.id))
        #expect(one.ingest == many.ingest)
    }

    @Test func anotherSaltIsAnotherGeneration() async throws {
        let folder = try Folder(["a.txt": Self.text])
        let other = try await Indexer(ResourceLibrary.bundled(), salt: "other").index(paths: [folder.path], tasks: 1) {
            _ in
        }
        #expect(try await index([folder.path]).id != other.id)
    }

    @Test func progressEndsWithAllFiles() async throws {
        let folder = try Folder(["a.txt": Self.text, "b.txt": ""])
        let last = Mutex(IndexProgress(done: 0, total: 0))
        _ = try await Indexer(ResourceLibrary.bundled(), salt: "").index(paths: [folder.path], tasks: 1) { progress in
            last.withLock { $0 = progress }
        }
        #expect(last.withLock { $0 } == IndexProgress(done: 2, total: 2))
    }
}
