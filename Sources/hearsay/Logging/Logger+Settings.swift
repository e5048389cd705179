import Logging

extension Logger {
    /// The program's logger, which writes to standard error as the settings say.
    init(_ settings: Settings) {
        self.init(label: "hearsay") { label in
            if settings.logsJSON { return JSONLogHandler(label: label, level: settings.logLevel) }
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = settings.logLevel
            return handler
        }
    }
}
