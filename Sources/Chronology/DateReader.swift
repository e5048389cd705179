public import Resources
import TextModel

/// Reads one date from a string that is one: a record's field, a byline, an address, the name of a file.
///
/// "July 3, 2025", "3 Jul 2025", "03.07.2025", "2025-07-03T10:00:00Z", "Published: Thu, 3 July 2025 10:00 GMT" are all
/// `2025-07-03`. A string with two different dates is refused, and so is one whose order of day and month cannot be told.
public struct DateReader: Sendable {
    private let vocabulary: Vocabulary

    /// A reader with the bundled word lists.
    public init(_ library: ResourceLibrary) throws(ResourceError) { vocabulary = try Vocabulary(library) }

    /// The date in `text`; null where there is none with day, month and year, or more than one. Only the first 400 bytes are read.
    public func date(in text: String) -> EDTF? {
        let head = String(decoding: text.utf8.prefix(400), as: UTF8.self)
        let lexemes = LexemeScanner.lexemes(of: UTF8Text(head), vocabulary: vocabulary)
        let days = CandidateSearch.candidates(in: lexemes).compactMap { $0.meaning.statedDay }
        guard let first = days.first, days.allSatisfy({ $0 == first }) else { return nil }
        return EDTF(first)
    }

    /// The date in the path of a web address: `/2025/07/03/`, `/2025-07-03/`, `/2025/jul/03/`, `…-20250703.html`.
    public func date(inAddress address: String) -> EDTF? {
        let path = address.utf8.prefix(2000).split(whereSeparator: {
            $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
        })
        return path.first.flatMap { day(in: Array($0)) }.map { EDTF($0) }
    }

    /// The date in a file name: `2025-07-03-raid.txt`, `raid_20250703.html`.
    public func date(inFileName name: String) -> EDTF? { day(in: Array(name.utf8.prefix(2000))).map { EDTF($0) } }

    /// The first run of year, month and day with nothing but separators between them.
    private func day(in bytes: [UInt8]) -> CalendarDay? {
        let pieces = bytes.split { !Glyph.isDigit($0) && !Glyph.isUpper($0) && !Glyph.isLower($0) }
        if let compact = pieces.lazy.compactMap({ Self.compact($0) }).first { return compact }
        return pieces.indices.dropLast(2).lazy.compactMap { at in
            self.day(pieces[at], pieces[at + 1], pieces[at + 2])
        }.first
    }

    private func day(_ year: ArraySlice<UInt8>, _ month: ArraySlice<UInt8>, _ day: ArraySlice<UInt8>) -> CalendarDay? {
        guard year.count == 4, (1...2).contains(day.count), let year = Digits.value(year), (1900...2099).contains(year),
            let month = Self.month(month, vocabulary), let day = Digits.value(day)
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    private static func month(_ piece: ArraySlice<UInt8>, _ vocabulary: Vocabulary) -> Int? {
        if piece.count <= 2, let number = Digits.value(piece) { return number }
        if case .month(let number) = vocabulary.term(piece) { return number }
        return nil
    }

    /// `20250703`.
    private static func compact(_ piece: ArraySlice<UInt8>) -> CalendarDay? {
        guard piece.count == 8, let number = Digits.value(piece), (1900...2099).contains(number / 10_000) else {
            return nil
        }
        return CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
}

extension Meaning {
    /// The day that its words state in full.
    fileprivate var statedDay: CalendarDay? {
        switch self {
        case .day(let month, let day, .stated(let year)): CalendarDay(year: year, month: month, day: day)
        case .at(_, let day): day.statedDay
        default: nil
        }
    }
}
