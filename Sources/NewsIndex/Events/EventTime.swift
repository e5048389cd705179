import Chronology

/// When an event was, as merging compares it: one day, a day of an unknown year, or a stretch of up to a quarter.
enum EventTime: Sendable, Hashable {
    /// `2025-06-27`.
    case day(CalendarDay)
    /// `XXXX-06-27`.
    case yearless(month: Int, day: Int)
    /// `2025-06-21/2025-06-30`.
    case stretch(CalendarDay, CalendarDay)

    /// The time of a date; null of one that is open or too long to tell events apart.
    init?(_ date: DateFinding) {
        if let earliest = date.earliest, let latest = date.latest {
            guard latest >= earliest, Self.months(earliest, latest) <= 4 else { return nil }
            self = earliest == latest ? .day(earliest) : .stretch(earliest, latest)
        } else if let (month, day) = Self.yearless(date.edtf) {
            self = .yearless(month: month, day: day)
        } else {
            return nil
        }
    }

    /// Whether it is one day, of whatever year.
    var isDay: Bool { if case .stretch = self { false } else { true } }

    /// What is left when both are true; null where they exclude each other. A day without a year takes the year of the other.
    func meeting(_ other: EventTime) -> EventTime? {
        switch (self, other) {
        case (.day(let left), .day(let right)): left == right ? self : nil
        case (.yearless, .yearless): self == other ? self : nil
        case (.yearless(let month, let day), .day(let full)), (.day(let full), .yearless(let month, let day)):
            full.month == month && full.day == day ? .day(full) : nil
        case (.yearless(let month, let day), .stretch(let first, let last)),
            (.stretch(let first, let last), .yearless(let month, let day)):
            Self.day(month, day, from: first, to: last).map { .day($0) }
        case (.day(let day), .stretch(let first, let last)), (.stretch(let first, let last), .day(let day)):
            first <= day && day <= last ? .day(day) : nil
        case (.stretch(let first, let last), .stretch(let start, let end)): Self.overlap(first, last, start, end)
        }
    }

    private static func overlap(
        _ first: CalendarDay, _ last: CalendarDay, _ start: CalendarDay, _ end: CalendarDay
    ) -> EventTime? {
        let (from, to) = (max(first, start), min(last, end))
        return from < to ? .stretch(from, to) : from == to ? .day(from) : nil
    }

    private static func day(_ month: Int, _ day: Int, from first: CalendarDay, to last: CalendarDay) -> CalendarDay? {
        let days = Set([first.year, last.year]).compactMap { CalendarDay(year: $0, month: month, day: day) }
            .filter { first <= $0 && $0 <= last }
        return days.count == 1 ? days.first : nil
    }

    /// How many months the stretch touches.
    private static func months(_ first: CalendarDay, _ last: CalendarDay) -> Int {
        (last.year - first.year) * 12 + last.month - first.month + 1
    }

    private static func yearless(_ edtf: EDTF?) -> (Int, Int)? {
        guard let parts = edtf?.description.split(separator: "-"), parts.count == 3, parts[0] == "XXXX",
            let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        return (month, day)
    }
}

extension EventTime {
    /// Under which keys it can be found: a day as such and as a day of its month, a stretch by its months.
    var ownKeys: [String] {
        switch self {
        case .day(let day): ["\(day.month)-\(day.day)", "day of \(day.month)"]
        case .yearless(let month, let day): ["\(month)-\(day)", "day of \(month)"]
        case .stretch: months.map { "part of \($0)" }
        }
    }

    /// Under which keys times that could meet it are found.
    var searchKeys: [String] {
        switch self {
        case .day(let day): ["\(day.month)-\(day.day)", "part of \(day.month)"]
        case .yearless(let month, let day): ["\(month)-\(day)", "part of \(month)"]
        case .stretch: months.flatMap { ["part of \($0)", "day of \($0)"] }
        }
    }

    private var months: [Int] {
        guard case .stretch(let first, let last) = self else { return [] }
        return (0..<Self.months(first, last)).map { (first.month - 1 + $0) % 12 + 1 }
    }
}
