/// `/livez` and `/readyz`: probes that need no index.
enum HealthController {
    static let routes = [
        Route(
            "/livez", "getLiveness", "Whether the process answers.", response: .bare("Health"),
            handler: .always { _ throws(Problem) in .status { $0.member("status", "live") } }),
        Route(
            "/readyz", "getReadiness", "Whether there is an index to answer from.", response: .bare("Health"),
            handler: .always(readiness)),
    ]

    @Sendable private static func readiness(_ state: ServerState) throws(Problem) -> Answer {
        guard !state.isDraining else {
            throw Problem(.draining, "The server is shutting down.").retriable
        }
        _ = try state.ready()
        return .status { $0.member("status", "ready") }
    }
}
