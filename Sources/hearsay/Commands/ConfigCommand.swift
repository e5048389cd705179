import ArgumentParser

/// `hearsay config`.
struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Prints the settings in force, and where each came from.")

    @OptionGroup var options: SettingsOptions

    func run() async throws {
        let loader = try await CommandContext.loader(options, paths: [])
        for setting in Setting.all {
            let value = loader.value(of: setting).joined(separator: ", ")
            StandardStream.output.write(
                "\(setting.key) = \(value.isEmpty ? "(none)" : value)  # \(loader.origin(of: setting))\n")
        }
    }
}
