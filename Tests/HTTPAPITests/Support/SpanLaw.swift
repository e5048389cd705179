import Corpus
import Foundation
import TextModel

/// Contract §2 held against answers: the words at every span are those that it says.
struct SpanLaw {
    /// A span of an answer that is not as it should be.
    struct Fault: Hashable, CustomStringConvertible {
        let place: String
        let exact: String
        let found: String

        var description: String { "\(place): \(exact.debugDescription) is \(found.debugDescription)" }
    }

    private let texts: [String: LawText]
    private let unit: OffsetUnit
    private(set) var faults: [Fault] = []
    private(set) var count = 0

    /// The law over these articles, whose spans count in `unit`.
    init(_ texts: [String: LawText], _ unit: OffsetUnit) {
        self.texts = texts
        self.unit = unit
    }

    /// Walks every object of `json`; a span that names no article counts in that of the object around it, at last in `article`.
    mutating func check(_ json: String, at place: String, article: String? = nil) throws {
        // Foundation takes a mark of byte order at the start of a string for one of the string's own.
        let json = json.unicodeScalars.map { $0 == "\u{FEFF}" ? "\\ufeff" : String($0) }.joined()
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
        walk(value, place, article)
    }

    private mutating func walk(_ value: Any, _ place: String, _ article: String?) {
        if let elements = value as? [Any] {
            for (index, element) in elements.enumerated() { walk(element, "\(place)[\(index)]", article) }
        }
        guard let members = value as? [String: Any] else { return }
        let named = members["article"] as? String
        let own = named ?? (members["type"] as? String == "article" ? members["id"] as? String : nil) ?? article
        if let start = members["start"] as? Int, let end = members["end"] as? Int {
            hold(start, end, members, place, own)
        }
        for (key, member) in members where key != "cleaning" {
            walk(member, "\(place).\(key)", key == "article" ? (member as? [String: Any])?["id"] as? String : own)
        }
        if let cleaning = members["cleaning"] as? [String: Any] { holdCleaning(cleaning, place, own) }
    }

    private mutating func hold(_ start: Int, _ end: Int, _ members: [String: Any], _ place: String, _ article: String?)
    {
        count += 1
        guard let text = article.flatMap({ texts[$0] }) else { return fault(place, "", "no article") }
        guard let found = text.words(start, end, unit) else { return fault(place, "\(start)..<\(end)", "out of range") }
        guard let exact = members["exact"] as? String else { return }
        let isTrue = unit == .source ? text.says(start, end, exact) : found == exact
        if !isTrue { fault(place, exact, found) }
    }

    /// `cleaning` always counts in the file.
    private mutating func holdCleaning(_ cleaning: [String: Any], _ place: String, _ article: String?) {
        let edits = (cleaning["removed"] as? [[String: Any]] ?? []) + (cleaning["repaired"] as? [[String: Any]] ?? [])
        for edit in edits {
            count += 1
            let exact = (edit["exact"] ?? edit["from"]) as? String ?? ""
            let found = article.flatMap { texts[$0] }?
                .words(edit["start"] as? Int ?? 0, edit["end"] as? Int ?? 0, .source)
            if found != exact { fault("\(place).cleaning", exact, found ?? "nothing") }
        }
    }

    private mutating func fault(_ place: String, _ exact: String, _ found: String) {
        faults.append(Fault(place: place, exact: exact, found: found))
    }
}

/// An article's served text and its file, ready to be sliced in every unit, by other means than the program's own.
struct LawText {
    private struct Edit {
        let start: Int
        let end: Int
        let words: String
    }

    private let points: [Unicode.Scalar]
    private let units: [UInt16]
    private let bytes: [UInt8]
    private let source: [Unicode.Scalar]
    private let edits: [Edit]

    /// The text of an article that was read from `read.sourceBytes`.
    init(_ read: ReadArticle) {
        let body = read.article.body.string
        points = Array(body.unicodeScalars)
        units = Array(body.utf16)
        bytes = Array(body.utf8)
        source = Array(Self.decoded(read.sourceBytes, as: read.file.encoding).unicodeScalars)
        let found =
            read.removed.map { Edit(start: $0.source.lowerBound, end: $0.source.upperBound, words: "") }
            + read.repaired.map { Edit(start: $0.source.lowerBound, end: $0.source.upperBound, words: $0.to) }
        edits = found.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }

    /// What stands at a span; null where the text has no such place.
    func words(_ start: Int, _ end: Int, _ unit: OffsetUnit) -> String? {
        switch unit {
        case .codepoint: Self.slice(points, start, end).map { String(String.UnicodeScalarView($0)) }
        case .utf16: Self.slice(units, start, end).flatMap { String(validating: $0, as: UTF16.self) }
        case .utf8: Self.slice(bytes, start, end).flatMap { String(validating: $0, as: UTF8.self) }
        case .source: Self.slice(source, start, end).map { String(String.UnicodeScalarView($0)) }
        }
    }

    /// Whether the stretch of the file says `exact` once every edit that lies in it is carried out and white space is left out.
    func says(_ start: Int, _ end: Int, _ exact: String) -> Bool {
        var cleaned = String.UnicodeScalarView()
        var at = start
        for edit in edits where edit.start >= at && edit.end <= end {
            cleaned += source[at..<edit.start]
            cleaned += edit.words.unicodeScalars
            at = edit.end
        }
        cleaned += source[at..<end]
        return Self.squeezed(cleaned) == Self.squeezed(exact.unicodeScalars)
    }

    private static func slice<Element>(_ elements: [Element], _ start: Int, _ end: Int) -> ArraySlice<Element>? {
        0 <= start && start <= end && end <= elements.count ? elements[start..<end] : nil
    }

    private static func squeezed(_ text: String.UnicodeScalarView) -> [Unicode.Scalar] {
        text.filter { !$0.properties.isWhitespace && !(0x1C...0x1F).contains($0.value) }
    }

    private static func decoded(_ bytes: [UInt8], as encoding: String) -> String {
        switch encoding {
        case "windows-1252": String(data: Data(bytes), encoding: .windowsCP1252) ?? ""
        case "utf-16le": String(decoding: pairs(bytes).map { $0.1 << 8 | $0.0 }, as: UTF16.self) + half(bytes)
        case "utf-16be": String(decoding: pairs(bytes).map { $0.0 << 8 | $0.1 }, as: UTF16.self) + half(bytes)
        default: String(decoding: bytes, as: UTF8.self)
        }
    }

    /// What becomes of a last odd byte.
    private static func half(_ bytes: [UInt8]) -> String { bytes.count % 2 == 1 ? "\u{FFFD}" : "" }

    private static func pairs(_ bytes: [UInt8]) -> [(UInt16, UInt16)] {
        stride(from: 0, to: bytes.count - 1, by: 2).map { (UInt16(bytes[$0]), UInt16(bytes[$0 + 1])) }
    }
}
