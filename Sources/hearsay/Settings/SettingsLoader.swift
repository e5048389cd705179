import Configuration
import Foundation

/// Brings together flags, environment and file, in that order of precedence.
struct SettingsLoader: Sendable {
    /// One place that values come from.
    private struct Source {
        let provider: any ConfigProvider
        let origin: @Sendable (Setting) -> String
    }

    private let sources: [Source]
    private let reader: ConfigReader

    /// The file that is read where none is named.
    static let usualFile = "config/hearsay.yaml"

    /// Reads flags (`paths` being the arguments without one), the environment and the file.
    init(_ options: SettingsOptions, paths: [String]) async throws(SettingsError) {
        var given = options.values
        if !paths.isEmpty { given["paths"] = paths }
        var sources = [Self.flags(given), Self.environment]
        if let file = try Self.file(named: options.config) {
            sources.append(try await Self.source(of: file))
        }
        sources.append(Self.fallbacks)
        self.sources = sources
        reader = ConfigReader(providers: sources.map(\.provider))
    }

    /// The settings in force.
    func settings() throws(SettingsError) -> Settings {
        var values: [String: [String]] = [:]
        for setting in Setting.all {
            let found = value(of: setting)
            if let fault = setting.fault(of: found) { throw .badValue(origin: origin(of: setting), reason: fault) }
            values[setting.key] = found
        }
        return Settings(values)
    }

    /// The value of a setting; of one that takes no list, a single text.
    func value(of setting: Setting) -> [String] {
        let key = ConfigKey(setting.components)
        guard setting.isList else { return [reader.string(forKey: key) ?? ""] }
        return (reader.stringArray(forKey: key) ?? []).filter { !$0.isEmpty }
    }

    /// Where the value of a setting comes from: `--port`, `HEARSAY_PORT`, `config/hearsay.yaml` or `default`.
    func origin(of setting: Setting) -> String {
        let key = AbsoluteConfigKey(setting.components)
        let type: ConfigType = setting.isList ? .stringArray : .string
        let source = sources.first { (try? $0.provider.value(forKey: key, type: type).value) != nil }
        return source?.origin(setting) ?? "default"
    }

    private static func flags(_ values: [String: [String]]) -> Source {
        Source(provider: memory("flags", values)) { $0.key == "paths" ? "arguments" : $0.flag }
    }

    private static var environment: Source {
        Source(provider: EnvironmentVariablesProvider().prefixKeys(with: "hearsay")) { $0.variable }
    }

    private static var fallbacks: Source {
        let values = Dictionary(Setting.all.map { ($0.key, $0.fallback) }, uniquingKeysWith: { first, _ in first })
        return Source(provider: memory("defaults", values)) { _ in "default" }
    }

    private static func memory(_ name: String, _ values: [String: [String]]) -> InMemoryProvider {
        let pairs = Setting.all.compactMap { setting in
            values[setting.key].map { found in
                let content = setting.isList ? ConfigContent.stringArray(found) : .string(found.first ?? "")
                return (AbsoluteConfigKey(setting.components), ConfigValue(content, isSecret: false))
            }
        }
        return InMemoryProvider(name: name, values: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }

    /// The file to read: the one named by flag or `HEARSAY_CONFIG`, which must be there, or the usual one, which need not.
    private static func file(named flag: String?) throws(SettingsError) -> SettingsFile? {
        let named = flag ?? ProcessInfo.processInfo.environment["HEARSAY_CONFIG"]
        if let named { return try SettingsFile(path: named) }
        return FileManager.default.fileExists(atPath: usualFile) ? try SettingsFile(path: usualFile) : nil
    }

    private static func source(of file: SettingsFile) async throws(SettingsError) -> Source {
        guard file.hasSettings else { return Source(provider: memory(file.path, [:])) { _ in file.path } }
        let place = ConfigReader(
            provider: InMemoryProvider(values: ["filePath": ConfigValue(stringLiteral: file.path)]))
        do {
            let provider = try await FileProvider<YAMLSnapshot>(config: place)
            return Source(provider: provider) { _ in file.path }
        } catch {
            throw .unreadable(file: file.path)
        }
    }
}
