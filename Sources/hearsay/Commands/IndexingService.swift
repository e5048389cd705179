import HTTPAPI
import NewsIndex
import ServiceLifecycle

/// Builds the index while the server listens already, then waits for the signal to stop.
struct IndexingService: Service {
    let indexer: Indexer
    let settings: Settings
    let store: GenerationStore
    let readiness: Readiness

    /// Throws what makes an index impossible, which ends the program. A signal to stop does not wait for the index.
    func run() async throws {
        let (outcomes, continuation) = AsyncStream.makeStream(of: Result<Generation, IndexError>.self)
        Task.detached(priority: .utility) { [self] in continuation.yield(await outcome()) }
        await readiness.untilListening()
        for await outcome in outcomes.cancelOnGracefulShutdown() {
            let generation = try outcome.get()
            store.publish(generation)
            await readiness.stands(generation)
        }
    }

    private func outcome() async -> Result<Generation, IndexError> {
        let bar = ProgressBar()
        defer { bar.clear() }
        do throws(IndexError) {
            let generation = try await indexer.index(paths: settings.paths, tasks: settings.tasks) {
                store.report($0)
                bar.show($0)
            }
            return .success(generation)
        } catch {
            return .failure(error)
        }
    }
}

// A service group writes its services into its log: without this word, every word list that the indexer holds.
extension IndexingService: CustomStringConvertible {
    var description: String { "indexing" }
}
