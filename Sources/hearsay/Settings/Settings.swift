import Foundation
import HTTPAPI
import Logging

/// The settings in force.
struct Settings: Sendable {
    private let values: [String: [String]]

    /// Settings whose values have been checked.
    init(_ values: [String: [String]]) { self.values = values }

    /// What to read.
    var paths: [String] { values["paths"] ?? [] }
    /// The path that links begin with.
    var base: String { text("base") }
    /// The address to listen on.
    var host: String { text("host") }
    /// The port to listen on.
    var port: Int { number("port") }
    /// The Unix domain socket to listen on instead, where there is one.
    var socket: String? { text("socket").isEmpty ? nil : text("socket") }
    /// The operator's file of actors, where there is one.
    var actors: String? { text("actors").isEmpty ? nil : text("actors") }
    /// From which level on to log.
    var logLevel: Logger.Level { Logger.Level(rawValue: text("log.level")) ?? .notice }
    /// Whether log lines are JSON.
    var logsJSON: Bool { text("log.format") == "json" }
    /// How many articles to read at once.
    var tasks: Int { number("tasks") > 0 ? number("tasks") : ProcessInfo.processInfo.activeProcessorCount }

    /// Where and how to listen.
    var server: ServerConfiguration {
        ServerConfiguration(
            host: host, port: port, socket: socket, corsOrigins: values["cors.origins"] ?? [],
            drain: .seconds(number("drain")))
    }

    /// What goes into a generation's id besides the articles: what changes answers.
    var salt: String { "hearsay \(HearsayVersion.current) base=\(base)" }

    private func text(_ key: String) -> String { values[key]?.first ?? "" }
    private func number(_ key: String) -> Int { Int(text(key)) ?? 0 }
}
