/// One setting: its name as a key, and what it may be.
///
/// `log.level` is `--log-level`, `HEARSAY_LOG_LEVEL` and in a file `log:` with `level:` below it.
struct Setting: Sendable {
    /// What values it takes.
    enum Kind: Sendable {
        /// Any text.
        case text
        /// A path prefix: empty, or from a slash to no slash.
        case prefix
        /// A whole number within bounds.
        case number(ClosedRange<Int>)
        /// Several texts.
        case list
        /// One of some words.
        case choice([String])
    }

    /// The name with dots.
    let key: String
    /// What values it takes.
    let kind: Kind
    /// The value where nobody says anything.
    let fallback: [String]

    /// Its parts.
    var components: [String] { key.split(separator: ".").map(String.init) }
    /// Its environment variable.
    var variable: String { "HEARSAY_" + components.joined(separator: "_").uppercased() }
    /// Its flag.
    var flag: String { "--" + components.joined(separator: "-") }
    /// Whether it takes several values.
    var isList: Bool { if case .list = kind { true } else { false } }

    /// All settings, by key.
    static let all = [
        Setting(key: "actors", kind: .text, fallback: [""]),
        Setting(key: "base", kind: .prefix, fallback: [""]),
        Setting(key: "cors.origins", kind: .list, fallback: []),
        Setting(key: "drain", kind: .number(0...3600), fallback: ["0"]),
        Setting(key: "host", kind: .text, fallback: ["127.0.0.1"]),
        Setting(key: "log.format", kind: .choice(["text", "json"]), fallback: ["text"]),
        Setting(
            key: "log.level", kind: .choice(["trace", "debug", "info", "notice", "warning", "error", "critical"]),
            fallback: ["notice"]),
        Setting(key: "paths", kind: .list, fallback: ["seeds"]),
        Setting(key: "port", kind: .number(0...65535), fallback: ["8080"]),
        Setting(key: "socket", kind: .text, fallback: [""]),
        Setting(key: "tasks", kind: .number(0...1024), fallback: ["0"]),
    ]

    /// What is wrong with `values`; null where nothing is.
    func fault(of values: [String]) -> String? {
        let value = values.first ?? ""
        switch kind {
        case .text, .list: return nil
        case .prefix:
            let isPrefix = value.isEmpty || (value.hasPrefix("/") && !value.hasSuffix("/"))
            return isPrefix ? nil : "\(value.debugDescription) must begin with a slash and not end with one"
        case .number(let range):
            guard let number = Int(value), range.contains(number) else {
                return "\(value.debugDescription) is not a whole number from \(range.lowerBound) to \(range.upperBound)"
            }
            return nil
        case .choice(let words):
            return words.contains(value) ? nil : "\(value.debugDescription) is none of \(words.joined(separator: ", "))"
        }
    }
}
