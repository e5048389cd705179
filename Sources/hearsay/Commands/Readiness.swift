import Logging
import NewsIndex

/// Says once that the server is ready: when it listens and the index stands.
actor Readiness {
    private let settings: Settings
    private let logger: Logger
    private var port: Int?
    private var generation: Generation?
    private let (listening, opened) = AsyncStream.makeStream(of: Never.self)

    /// Says it as the settings want: a line of text, or a log entry where those are JSON.
    init(settings: Settings, logger: Logger) {
        self.settings = settings
        self.logger = logger
    }

    /// The socket is open.
    func listens(on port: Int) {
        self.port = port
        opened.finish()
        announce()
    }

    /// Returns once the socket is open, or the task is cancelled.
    func untilListening() async {
        for await _ in listening {}
    }

    /// The index stands.
    func stands(_ generation: Generation) {
        self.generation = generation
        announce()
    }

    private func announce() {
        guard let port, let generation else { return }
        let url = settings.socket.map { "unix:\($0)" } ?? url(port: port)
        let counts = "\(generation.articles.count) articles, \(generation.claims.count) claims"
        if settings.logsJSON {
            logger.notice("Ready", metadata: ["url": "\(url)", "generation": "\(generation.id)"])
        } else {
            StandardStream.error.write("hearsay: ready at \(url) (\(counts))\n")
        }
    }

    private func url(port: Int) -> String {
        let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
        return "http://\(host):\(port)/"
    }
}
