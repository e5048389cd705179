import Chronology

extension CalendarDay {
    /// The day as ISO 8601 writes it: `2025-06-27`.
    var digits: String {
        let year = String(year)
        return String(repeating: "0", count: max(0, 4 - year.count)) + year + "-\(twoDigits(month))-\(twoDigits(day))"
    }
}

/// A number from 0 to 99 in two digits.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
