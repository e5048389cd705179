import ArgumentParser
import HTTPAPI

/// `hearsay version`.
struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "version", abstract: "Prints the version.")

    @Flag(help: "Also prints the packages that the program is built from.")
    var dependencies = false

    func run() {
        StandardStream.output.write("hearsay \(HearsayVersion.current)\n")
        guard dependencies else { return }
        for (name, version, license) in Self.packages {
            StandardStream.output.write("\(name) \(version) (\(license))\n")
        }
    }

    /// As `Package.swift` names them; a test compares the two.
    static let packages = [
        ("hummingbird", "2.28.1", "Apache-2.0"), ("swift-argument-parser", "1.8.2", "Apache-2.0"),
        ("swift-collections", "1.6.0", "Apache-2.0"), ("swift-configuration", "1.4.0", "Apache-2.0"),
        ("swift-crypto", "4.5.2", "Apache-2.0"), ("swift-http-types", "1.8.0", "Apache-2.0"),
        ("swift-log", "1.16.2", "Apache-2.0"),
        ("swift-nio", "2.101.2", "Apache-2.0"), ("swift-service-lifecycle", "2.13.0", "Apache-2.0"),
        ("Yams", "6.2.2", "MIT"),
    ]
}
