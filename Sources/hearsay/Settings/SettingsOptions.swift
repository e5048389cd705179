import ArgumentParser

/// The settings as flags; each wins over its environment variable, and that over the file.
struct SettingsOptions: ParsableArguments {
    @Option(help: "A file of settings. (default: config/hearsay.yaml, where there is one)")
    var config: String?

    @Option(help: "The address to listen on. (default: 127.0.0.1)")
    var host: String?

    @Option(help: "The port to listen on, 0 for any that is free. (default: 8080)")
    var port: String?

    @Option(help: "A Unix domain socket to listen on instead of an address and a port.")
    var socket: String?

    @Option(help: "A path that links begin with, such as /hearsay, where a proxy serves the server under it.")
    var base: String?

    @Option(help: "How many seconds answers go on after the signal to stop. (default: 0)")
    var drain: String?

    @Option(help: "How many articles to read at once, 0 for as many as there are processors. (default: 0)")
    var tasks: String?

    @Option(help: "A file of names, merges and splits of actors that the operator adds.")
    var actors: String?

    @Option(help: "From which level on to log: trace, debug, info, notice, warning, error, critical. (default: notice)")
    var logLevel: String?

    @Option(help: "How to log: text or json. (default: text)")
    var logFormat: String?

    @Option(help: "Origins that browsers may call from, with commas between. (default: all)")
    var corsOrigins: String?

    /// What was given, by key.
    var values: [String: [String]] {
        let given = [
            "host": host, "port": port, "socket": socket, "base": base, "drain": drain, "tasks": tasks,
            "actors": actors, "log.level": logLevel, "log.format": logFormat,
        ]
        var values = given.compactMapValues { $0.map { [$0] } }
        if let corsOrigins { values["cors.origins"] = corsOrigins.split(separator: ",").map(String.init) }
        return values
    }
}
