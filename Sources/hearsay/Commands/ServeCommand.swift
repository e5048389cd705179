import ArgumentParser
import HTTPAPI
import Logging
import NewsIndex
import Resources
import ServiceLifecycle
import UnixSignals

/// `hearsay serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Reads the articles, then answers questions about them over HTTP.",
        discussion: "Listens at once; until the articles are read, everything but /livez answers 503.")

    @Argument(help: "Files and folders. (default: the setting paths)")
    var path: [String] = []

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        let settings = try await CommandContext.settings(options, paths: path)
        let indexer = try indexer(settings)
        let store = GenerationStore(base: settings.base)
        let logger = Logger(settings)
        let readiness = Readiness(settings: settings, logger: logger)
        let server = HearsayServer(settings.server, store: store, logger: logger) { await readiness.listens(on: $0) }
        let indexing = IndexingService(indexer: indexer, settings: settings, store: store, readiness: readiness)
        let services = server.services.map { ServiceGroupConfiguration.ServiceConfiguration(service: $0) }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services + [.init(service: indexing, failureTerminationBehavior: .gracefullyShutdownGroup)],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        do {
            try await group.run()
        } catch let error as any Error & CustomStringConvertible {
            throw CommandFailure(error)
        }
    }

    private func indexer(_ settings: Settings) throws -> Indexer {
        let library = try CommandContext.library()
        let overrides = try CommandContext.overrides(settings)
        do throws(ResourceError) {
            return try Indexer(library, salt: settings.salt, overrides: overrides)
        } catch {
            throw CommandFailure(error)
        }
    }
}
