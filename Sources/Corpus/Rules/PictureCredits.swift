import Resources

/// Reads the credits of pictures: `Photo: Reuters`, `(Bill Clark/CQ Roll Call)`, `// Screenshot from the agency's website`.
struct PictureCredits: Sendable {
    private let openings: Set<String>
    private let agencies: Set<String>

    init(_ library: ResourceLibrary) throws(ResourceError) {
        openings = Set(try library.list("photo-credits").entries)
        agencies = Set(try library.list("photo-agencies").entries.map { $0.lowercased() })
    }

    /// Whether the line is a credit and nothing else.
    func isCredit(_ line: String) -> Bool {
        let inner = Self.unbracketed(line[...])
        guard inner.utf8.count <= 120 else { return false }
        if inner.hasPrefix("©") { return true }
        return opensCredit(inner, strictly: true) || agencies.contains(inner.lowercased())
    }

    /// Whether the line ends in a credit, in brackets, behind a double slash, a bar or a full stop.
    func endsWithCredit(_ line: String) -> Bool {
        if let slashes = line.ranges(of: " // ").last {
            return opensCredit(line[slashes.upperBound...], strictly: false)
        }
        if let last = line.last, last == ")" || last == "]",
            let open = line.lastIndex(where: { $0 == "(" || $0 == "[" })
        {
            return isBracketedCredit(line[line.index(after: open)...].dropLast())
        }
        for separator in [" | ", " / ", ". ", " © ", " - ", " – ", " — "] {
            guard let place = line.ranges(of: separator).last else { continue }
            let tail = line[place.upperBound...]
            let isSigned = separator != ". " && separator != " - " && isAgency(tail)
            if tail.utf8.count <= 80, isSigned || opensCredit(tail, strictly: true) { return true }
        }
        return line.contains(" © ")
    }

    private func isBracketedCredit(_ inner: Substring) -> Bool {
        guard inner.utf8.count <= 80 else { return false }
        if opensCredit(inner, strictly: true) { return true }
        guard let slash = inner.lastIndex(where: { $0 == "/" || $0 == "|" }) else { return false }
        let owner = inner[inner.index(after: slash)...]
        return isAgency(owner)
            || inner[..<slash].split(separator: " ").allSatisfy { PersonNames.isCapitalized(String($0)) }
                && inner[..<slash].contains(" ")
    }

    private func isAgency(_ words: Substring) -> Bool {
        let folded = words.lowercased().trimmingSuffix { ". )]".contains($0) }
        return agencies.contains(folded.hasPrefix(" ") ? String(folded.dropFirst()) : folded)
    }

    /// Whether it begins with words for a picture, and a colon, slash or preposition behind them; less is enough behind a double slash.
    private func opensCredit(_ written: Substring, strictly: Bool) -> Bool {
        let colon = written.firstIndex { ":/".contains($0) }
        if let colon, openings.contains(written[..<colon].lowercased()) { return true }
        let words = written.lowercased().split(separator: " ").map(String.init)
        for count in stride(from: min(3, words.count), through: 1, by: -1) {
            guard openings.contains(words[..<count].joined(separator: " ")) else { continue }
            guard strictly else { return true }
            let prepositions: Set<String> = ["by", "via", "from", "courtesy", "of"]
            let isTied = prepositions.contains(words[count - 1]) && count > 1
            return isTied && words.count <= count + 8 && (written.last != "." || words.count <= count + 4)
                || count == words.count && words[0] == "file"
        }
        return false
    }

    private static func unbracketed(_ line: Substring) -> Substring {
        guard let first = line.first, let last = line.last, "([".contains(first), ")]".contains(last) else {
            return line
        }
        return line.dropFirst().dropLast()
    }
}
