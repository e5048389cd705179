import ArgumentParser
import Corpus
import NewsIndex
import Resources

/// `hearsay check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Prints what would be read, cleaned and skipped, and why.",
        discussion: "Exit 1 where a file cannot be used.")

    @Argument(help: "Files and folders. (default: the setting paths)")
    var path: [String] = []

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        let settings = try await CommandContext.settings(options, paths: path)
        _ = try CommandContext.overrides(settings)
        let reader = try reader()
        let folders = FolderReader()
        var report = CheckReport()
        for path in settings.paths {
            let files = try files(at: path, folders)
            await OrderedWork(tasks: settings.tasks).forEach(files) {
                FileReading($0, folders, reader)
            } consume: {
                report.add($0)
            }
        }
        report.finish()
        if !report.isClean { throw CommandFailure.someInputUnusable }
    }

    private func reader() throws -> ArticleReader {
        let library = try CommandContext.library()
        do throws(ResourceError) {
            return try ArticleReader(library)
        } catch {
            throw CommandFailure(error)
        }
    }

    private func files(at path: String, _ folders: FolderReader) throws -> [FoundFile] {
        do throws(FolderError) {
            return try folders.files(at: path)
        } catch {
            throw CommandFailure(error)
        }
    }
}
