import Foundation
import Logging

/// Writes log entries as one JSON object a line to standard error.
///
/// `{"time":"2025-07-03T10:15:00Z","level":"notice","label":"hearsay","message":"…","metadata":{…}}`
struct JSONLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    var logLevel: Logger.Level
    private let label: String

    private struct Entry: Encodable {
        let time: String
        let level: String
        let label: String
        let message: String
        let metadata: [String: String]
    }

    init(label: String, level: Logger.Level) {
        self.label = label
        logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let provided = metadataProvider?.get() ?? [:]
        let all = metadata.merging(provided) { $1 }.merging(event.metadata ?? [:]) { $1 }
        let entry = Entry(
            time: Date.now.ISO8601Format(), level: event.level.rawValue, label: label,
            message: event.message.description, metadata: all.mapValues(\.description))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let line = try? encoder.encode(entry) else { return }
        StandardStream.error.write(Array(line) + [UInt8(ascii: "\n")])
    }
}
