/// A day of the year that has a name.
///
/// Written `12-25` (fixed), `11-4-4` (month, ISO weekday, which one: the fourth Thursday of November), or `E+1` (days from Easter Sunday).
enum Holiday: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    case nth(month: Int, weekday: Int, number: Int)
    case easter(offset: Int)

    init?(_ notation: String) {
        if notation.hasPrefix("E"), let offset = Int(notation.dropFirst()) {
            self = .easter(offset: offset)
            return
        }
        let numbers = notation.split(separator: "-").compactMap { Int($0) }
        switch numbers.count {
        case 2: self = .fixed(month: numbers[0], day: numbers[1])
        case 3: self = .nth(month: numbers[0], weekday: numbers[1], number: numbers[2])
        default: return nil
        }
    }

    /// Its day in `year`.
    func day(in year: Int) -> CalendarDay? {
        switch self {
        case .fixed(let month, let day): CalendarDay(year: year, month: month, day: day)
        case .nth(let month, let weekday, let number):
            CalendarDay(year: year, month: month, day: 1).flatMap { first in
                first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
            }
        case .easter(let offset): Self.easter(in: year)?.adding(days: offset)
        }
    }

    /// Western Easter Sunday (Meeus, Jones and Butcher's algorithm).
    private static func easter(in year: Int) -> CalendarDay? {
        let golden = year % 19
        let (century, yearOfCentury) = (year / 100, year % 100)
        let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let sunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7
        let shift = (golden + 11 * moon + 22 * sunday) / 451
        let days = moon + sunday - 7 * shift + 114
        return CalendarDay(year: year, month: days / 31, day: days % 31 + 1)
    }
}
