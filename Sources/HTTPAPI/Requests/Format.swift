/// In what form an answer comes, by its extension.
enum Format: String, Sendable, CaseIterable {
    case json, ndjson
    case text = "txt"
    /// JSON without envelope; only by its media type or `envelope=off`, never by extension.
    case bare

    /// Media types that ask for it, the one that it is sent as first.
    var mediaTypes: [String] {
        switch self {
        case .json: ["application/json"]
        case .ndjson: ["application/x-ndjson", "application/ndjson", "application/jsonl"]
        case .text: ["text/plain"]
        case .bare: ["application/vnd.hearsay.bare+json"]
        }
    }

    /// The format for a request: the extension wins, then `Accept` (RFC 9110, 12.5.1), then the first of `offered`.
    static func choose(
        extension ending: String?, accept: String?, among offered: [Format]
    ) throws(Problem) -> Format {
        if let ending { return try named(ending, among: offered) }
        let ranges = AcceptedRange.ranges(of: accept ?? "")
        guard !ranges.isEmpty else { return offered.first ?? .json }
        let ranked = offered.map { ($0, AcceptedRange.quality(of: $0.mediaTypes, in: ranges)) }
        // Of equals `max` takes the first, which is the one for everybody.
        guard let best = ranked.max(by: { $0.1 < $1.1 }), best.1 > 0 else {
            throw unacceptable(parameter: "Accept", value: accept, offered: offered.map { $0.mediaTypes[0] })
        }
        return best.0
    }

    private static func named(_ ending: String, among offered: [Format]) throws(Problem) -> Format {
        let offered = offered.filter { $0 != .bare }
        guard let format = Format(rawValue: ending), offered.contains(format) else {
            throw unacceptable(parameter: "extension", value: ending, offered: offered.map(\.rawValue))
        }
        return format
    }

    private static func unacceptable(parameter: String, value: String?, offered: [String]) -> Problem {
        let message = "There is no such form of this resource; there is \(offered.joined(separator: ", "))."
        let nearest = EditDistance.nearest(to: value ?? "", among: offered)
        return Problem(
            .notAcceptable,
            ParameterError(parameter, value: value, message, allowed: offered, didYouMean: nearest))
    }
}

/// One media range of an `Accept` header with its weight.
struct AcceptedRange: Sendable, Hashable {
    let type: String
    let quality: Double

    /// The ranges of a header; what cannot be read is passed over.
    static func ranges(of header: String) -> [AcceptedRange] {
        header.split(separator: ",").compactMap { part in
            let fields = part.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
            guard let type = fields.first, type.contains("/") else { return nil }
            let weight = fields.dropFirst().first { $0.hasPrefix("q=") }
            return AcceptedRange(type: type, quality: weight.map { Double($0.dropFirst(2)) ?? 1 } ?? 1)
        }
    }

    /// The weight of the most specific range that takes one of `types`; 0 where none does.
    static func quality(of types: [String], in ranges: [AcceptedRange]) -> Double {
        let matches = ranges.flatMap { range in
            types.compactMap { range.specificity(for: $0) }.map { ($0, range.quality) }
        }
        return matches.max { $0 < $1 }?.1 ?? 0
    }

    private func specificity(for mediaType: String) -> Int? {
        if type == mediaType { return 2 }
        if type == "*/*" { return 0 }
        return type.hasSuffix("/*") && mediaType.hasPrefix(type.dropLast()) ? 1 : nil
    }
}
