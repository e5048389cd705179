import ArgumentParser

/// `hearsay health`.
struct HealthCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health",
        abstract: "Asks a running server whether it is ready.",
        discussion: "Exit 0 where /readyz of the server at the settings host and port, or socket, answers 200, else 1.")

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        let settings = try await CommandContext.settings(options)
        let probe = HealthProbe(settings)
        guard let status = probe.status(of: "/readyz") else {
            throw CommandFailure("No server answers at \(probe.address).")
        }
        guard status == 200 else { throw CommandFailure("The server is not ready: /readyz answers \(status).") }
    }
}
