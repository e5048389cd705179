import ArgumentParser
import Corpus
import Extraction
import HTTPAPI
import NewsIndex
import Resources
import TextModel

/// `hearsay extract`.
struct ExtractCommand: AsyncParsableCommand {
    /// How the analyses are laid out.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json, ndjson
    }

    /// What spans may count in.
    enum Offsets: String, CaseIterable, ExpressibleByArgument {
        case source, codepoint, utf16, utf8

        var unit: OffsetUnit { OffsetUnit(rawValue: rawValue) ?? .codepoint }
    }

    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Prints one analysis per article, in input order.",
        discussion: """
            - reads records {"id","text","title"?,"date"?,"publisher"?,"url"?,"clean"?} from standard input, one a line. \
            Exit 1 where some input is unusable.
            """)

    @Argument(help: "Files and folders, or - for standard input. (default: the setting paths)")
    var file: [String] = []

    @Option(help: "What spans count in: source, codepoint, utf16 or utf8.")
    var offsets = Offsets.codepoint

    @Flag(help: "Also prints the tokens.")
    var tokens = false

    @Option(help: "json is one array, ndjson one analysis a line.")
    var format = Format.ndjson

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        let settings = try await CommandContext.settings(options, paths: file)
        let extractor = try extractor()
        var output = AnalysisOutput(isArray: format == .json)
        for path in settings.paths {
            let work = OrderedWork(tasks: settings.tasks)
            if path == "-" {
                await work.forEach(LineReader()) {
                    extractor.analysis(ofRecord: $0)
                } consume: {
                    output.write($0)
                }
            } else {
                let files = try files(at: path)
                if files.isEmpty { output.write(.unusableFile("No article was found in \(path).")) }
                await work.forEach(files) {
                    extractor.analysis(of: $0)
                } consume: {
                    output.write($0)
                }
            }
        }
        output.finish()
        if output.hasFailures { throw CommandFailure.someInputUnusable }
    }

    private func extractor() throws -> Extractor {
        let library = try CommandContext.library()
        do throws(ResourceError) {
            return try Extractor(library, unit: offsets.unit, includesTokens: tokens)
        } catch {
            throw CommandFailure(error)
        }
    }

    private func files(at path: String) throws -> [FoundFile] {
        do throws(FolderError) {
            return try FolderReader().files(at: path)
        } catch {
            throw CommandFailure(error)
        }
    }
}
