import HTTPTypes
public import NewsIndex
import Synchronization

/// What the server answers from: the newest generation, or how far the first one is.
///
/// The command line reports progress and publishes generations; requests take one and hold on to it.
public final class GenerationStore: Sendable {
    private let links: ResourceLinks
    private let state = Mutex(ServerState())

    /// A store without generation. `base` is the path that a proxy serves the server under (`/hearsay`), empty at the root.
    public init(base: String = "") { links = ResourceLinks(base: base) }

    /// Says how far indexing is; `/readyz` repeats it until a generation stands.
    public func report(_ progress: IndexProgress) {
        state.withLock { $0.progress = progress }
    }

    /// Answers from `generation` from now on. Costs one pass over all texts, which is made before the swap.
    public func publish(_ generation: Generation) {
        let published = PublishedGeneration(generation, links: links)
        state.withLock { $0.published = published }
    }

    /// Makes `/readyz` say that no new work should come.
    public func beginDraining() {
        state.withLock { $0.isDraining = true }
    }

    /// Id of the generation that is answered from; null before the first.
    public var generation: String? { snapshot.published?.generation.id }

    /// What a request sees from start to end.
    var snapshot: ServerState { state.withLock { $0 } }

    /// What paths begin with.
    var resourceLinks: ResourceLinks { links }
}

/// The state of the server at one moment.
struct ServerState: Sendable {
    var published: PublishedGeneration?
    var progress = IndexProgress(done: 0, total: 0)
    var isDraining = false

    /// The generation; a problem with the progress (503) before there is one.
    func ready() throws(Problem) -> PublishedGeneration {
        guard let published else {
            var problem = Problem(.notReady, "The index is being built: \(progress.done) of \(progress.total) files.")
            problem.progress = progress
            throw problem.retriable
        }
        return published
    }
}

extension Problem {
    /// With `Retry-After`.
    var retriable: Problem {
        var problem = self
        problem.headers[.retryAfter] = "1"
        return problem
    }
}
