import Resources
import TextModel

/// Reads a dateline at the beginning of a paragraph.
struct DatelineParser: Sendable {
    /// What it says.
    struct Found {
        let span: TextSpan
        let place: String?
        let day: WrittenDay?
        let agency: String?
        let isByColonAlone: Bool
    }

    private static let longest = 110
    private static let particles: Set<String> = [
        "de", "la", "del", "of", "the", "and", "al", "el", "da", "do", "dos", "sur", "am", "ez", "es", "le", "du",
        "des", "di", "upon",
    ]

    private let agencies: AgencyBook
    private let dates: DateWords
    private let words: WordList
    private let powers: WordList

    init(agencies: AgencyBook, dates: DateWords, words: WordList, powers: WordList) {
        self.agencies = agencies
        self.dates = dates
        self.words = words
        self.powers = powers
    }

    /// The dateline that `passage` begins with, dash and brackets included; null where there is none.
    func dateline(at passage: TextSpan, in text: UTF8Text) -> Found? {
        var end = min(passage.end, passage.start + Self.longest)
        while end > passage.start, !text.isBoundary(end) { end -= 1 }
        let opening = text[TextSpan(passage.start, end)]
        guard let first = opening.unicodeScalars.first,
            first.properties.isUppercase || "([".unicodeScalars.contains(first)
        else { return nil }
        for form in [bracketed, dashed, colon] {
            guard let (length, parts) = form(opening) else { continue }
            let span = TextSpan(passage.start, min(passage.start + length, passage.end))
            guard span.end < passage.end || !parts.isByColonAlone else { return nil }
            return Found(
                span: span, place: parts.place, day: parts.day, agency: parts.agency,
                isByColonAlone: parts.isByColonAlone)
        }
        return nil
    }

    private struct Parts {
        var place: String?
        var day: WrittenDay?
        var agency: String?
        var isByColonAlone = false
    }

    /// `PLACE, date (Agency) -` and `PLACE [AGENCY]`.
    private func bracketed(_ opening: String) -> (Int, Parts)? {
        guard let open = opening.firstIndex(where: { "([/".contains($0) }) else { return nil }
        let closing: Character = opening[open] == "(" ? ")" : opening[open] == "[" ? "]" : "/"
        guard let close = opening[opening.index(after: open)...].firstIndex(of: closing) else { return nil }
        let inner = opening[opening.index(after: open)..<close]
        let known = agency(inner)
        guard known != nil || closing == "]" && Self.isAcronym(inner) else { return nil }
        guard var parts = placeAndDay(opening[..<open], mayBeEmpty: closing != "/") else { return nil }
        parts.agency = known ?? String(inner)
        let rest = opening[opening.index(after: close)...]
        let mark = Self.dashLength(rest) ?? (rest.hasPrefix(":") ? 1 : nil)
        guard let mark = mark ?? (closing == "]" || parts.place == nil ? 0 : nil),
            mark > 0 || parts.place != nil || closing == "]"
        else { return nil }
        return (opening[..<rest.startIndex].utf8.count + mark, parts)
    }

    /// `PLACE, July 3 -` and `PLACE —`.
    private func dashed(_ opening: String) -> (Int, Parts)? {
        for place in opening.indices where "—–-".contains(opening[place]) {
            let from = opening[..<place].last == " " ? opening.index(before: place) : place
            guard let length = Self.dashLength(opening[from...]) else { continue }
            guard var parts = placeAndDay(opening[..<from], mayBeEmpty: false) else { return nil }
            let isAnchored = parts.day != nil || parts.agency != nil
            guard isAnchored || parts.place.map(isKnownOrShouted) ?? false,
                isAnchored || Self.beginsSentence(opening, after: from, length)
            else { return nil }
            parts.agency = parts.agency ?? nil
            return (opening[..<from].utf8.count + length, parts)
        }
        return nil
    }

    /// `NEW DELHI: The …`
    private func colon(_ opening: String) -> (Int, Parts)? {
        guard let colon = opening.firstIndex(of: ":"), var parts = placeAndDay(opening[..<colon], mayBeEmpty: false)
        else { return nil }
        let isAnchored = parts.day != nil || parts.agency != nil
        guard isAnchored || parts.place.map(isKnownOrShouted) ?? false, Self.beginsSentence(opening, after: colon, 1)
        else {
            return nil
        }
        parts.isByColonAlone = !isAnchored
        return (opening[...colon].utf8.count, parts)
    }

    private func agency(_ inner: Substring) -> String? {
        inner.split(whereSeparator: { "/,;".contains($0) }).lazy.compactMap { agencies.name(of: Self.trimmed($0)) }
            .first
            ?? agencies.name(of: inner)
    }

    /// Place and date of what stands before dash or bracket.
    private func placeAndDay(_ written: Substring, mayBeEmpty: Bool) -> Parts? {
        var parts = Parts()
        var places: [Substring] = []
        for piece in written.split(separator: ",") {
            let core = Self.trimmed(piece)
            let folded = core.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            if let name = agencies.name(of: core), !places.isEmpty {
                parts.agency = name
            } else if !places.isEmpty, let day = dates.wholeDate(folded) {
                parts.day = day
            } else if !places.isEmpty, folded.count == 1, DateWords.year(folded[0]) != nil {
                parts.day = parts.day.map { WrittenDay(year: DateWords.year(folded[0]), month: $0.month, day: $0.day) }
            } else if isPlace(core) {
                places.append(core)
            } else {
                return nil
            }
        }
        guard places.count <= 3, mayBeEmpty || !places.isEmpty else { return nil }
        parts.place = places.isEmpty ? nil : places.joined(separator: ", ")
        return parts
    }

    private func isPlace(_ written: Substring) -> Bool {
        let words = written.split(whereSeparator: { $0 == " " || $0 == "/" })
        guard (1...4).contains(words.count) else { return false }
        return words.allSatisfy { PersonNames.isCapitalized(String($0)) || Self.particles.contains($0.lowercased()) }
    }

    private func isKnownOrShouted(_ place: String) -> Bool { isShouted(place) || powers.contains(place.lowercased()) }

    /// All capitals, and not words of the language: `NEW DELHI`, but not `BREAKING` or `WORLD CUP`.
    private func isShouted(_ place: String) -> Bool {
        guard place.utf8.count >= 4, !place.unicodeScalars.contains(where: \.properties.isLowercase) else {
            return false
        }
        let parts = place.lowercased().split { !$0.isLetter }
        return parts.contains { $0.count >= 4 && !words.contains(String($0)) }
    }

    private static func isAcronym(_ written: Substring) -> Bool {
        (2...6).contains(written.count) && written.allSatisfy { $0.isUppercase || $0 == "-" }
    }

    /// Length in bytes of a dash with the white space before it; a hyphen counts only between spaces.
    private static func dashLength(_ written: Substring) -> Int? {
        let spaces = written.prefix { $0 == " " || $0 == "\u{A0}" }
        let rest = written[spaces.endIndex...]
        for dash in ["---", "--", "—", "–"] where rest.hasPrefix(dash) { return spaces.utf8.count + dash.utf8.count }
        return !spaces.isEmpty && rest.hasPrefix("- ") ? spaces.utf8.count + 1 : nil
    }

    private static func beginsSentence(_ opening: String, after start: String.Index, _ length: Int) -> Bool {
        let rest = opening[start...].utf8.dropFirst(length)
        guard let next = Substring(rest).first(where: { !$0.isWhitespace }) else { return false }
        return next.isUppercase || "\"“‘«".contains(next)
    }

    private static func trimmed(_ written: Substring) -> Substring {
        var core = written
        while let first = core.first, first.isWhitespace { core = core.dropFirst() }
        while let last = core.last, last.isWhitespace { core = core.dropLast() }
        return core
    }
}
