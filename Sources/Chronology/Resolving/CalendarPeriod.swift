/// A stretch of the calendar that has a name of its own, with a TIMEX3 and an EDTF value.
enum CalendarPeriod: Hashable, Sendable {
    case day(CalendarDay)
    /// By its Monday.
    case week(CalendarDay)
    /// By its Saturday.
    case weekend(CalendarDay)
    case month(CalendarMonth)
    /// By its first month.
    case quarter(CalendarMonth)
    /// By its first month.
    case half(CalendarMonth)
    case season(CalendarSeason, CalendarYear)
    case year(CalendarYear)
    case decade(CalendarDecade)
    case century(CalendarCentury)

    /// The one of kind `unit` that `day` lies in; null for units shorter than a day.
    init?(_ unit: TimeUnit, of day: CalendarDay) {
        let period: CalendarPeriod? =
            switch unit {
            case .second, .minute, .hour, .season: nil
            case .day, .night: .day(day)
            case .week, .fortnight: day.adding(days: 1 - day.weekday).map { .week($0) }
            case .weekend: day.adding(days: 6 - day.weekday).map { .weekend($0) }
            case .month: .month(CalendarMonth(of: day))
            case .quarter: CalendarMonth(year: day.year, month: (day.month - 1) / 3 * 3 + 1).map { .quarter($0) }
            case .year: CalendarYear(day.year).map { .year($0) }
            case .decade: CalendarDecade(day.year / 10).map { .decade($0) }
            case .century: CalendarCentury(day.year / 100).map { .century($0) }
            }
        guard let period else { return nil }
        self = period
    }

    /// The one `count` further on; null outside of the calendar.
    func adding(_ count: Int) -> CalendarPeriod? {
        guard abs(count) < 1_000_000 else { return nil }
        switch self {
        case .day(let day): return day.adding(days: count).map { .day($0) }
        case .week(let monday): return monday.adding(days: 7 * count).map { .week($0) }
        case .weekend(let saturday): return saturday.adding(days: 7 * count).map { .weekend($0) }
        case .month(let month): return month.adding(count).map { .month($0) }
        case .quarter(let month): return month.adding(3 * count).map { .quarter($0) }
        case .half(let month): return month.adding(6 * count).map { .half($0) }
        case .season(let season, let year): return CalendarYear(year.number + count).map { .season(season, $0) }
        case .year(let year): return CalendarYear(year.number + count).map { .year($0) }
        case .decade(let decade): return CalendarDecade(decade.number + count).map { .decade($0) }
        case .century(let century): return CalendarCentury(century.number + count).map { .century($0) }
        }
    }

    var first: CalendarDay? { edtf?.earliest }
    var last: CalendarDay? { edtf?.latest }
}

extension CalendarPeriod {
    /// Its EDTF value.
    var edtf: EDTF? {
        switch self {
        case .day(let day): EDTF(day)
        case .week(let monday): monday.adding(days: 6).flatMap { EDTF(from: monday, to: $0) }
        case .weekend(let saturday): saturday.adding(days: 1).flatMap { EDTF(from: saturday, to: $0) }
        case .month(let month): EDTF(.point(.month(month, approximate: false)))
        case .quarter(let month): EDTF(months: 3, from: month)
        case .half(let month): EDTF(months: 6, from: month)
        case .season(let season, let year): EDTF(.point(.season(season, year, approximate: false)))
        case .year(let year): EDTF(.point(.year(year, approximate: false)))
        case .decade(let decade): EDTF(.point(.decade(decade)))
        case .century(let century): EDTF(.point(.century(century)))
        }
    }

    /// Its TIMEX3 value.
    var timex: String {
        switch self {
        case .day(let day): day.description
        case .week(let monday): Self.week(of: monday)
        case .weekend(let saturday): Self.week(of: saturday) + "-WE"
        case .month(let month): month.description
        case .quarter(let month): "\(Digits.padded(month.year, 4))-Q\((month.month + 2) / 3)"
        case .half(let month): "\(Digits.padded(month.year, 4))-H\(month.month < 7 ? 1 : 2)"
        case .season(let season, let year): "\(Digits.padded(year.number, 4))-\(season.timex)"
        case .year(let year): Digits.padded(year.number, 4)
        case .decade(let decade): Digits.padded(decade.number, 3) + "X"
        case .century(let century): Digits.padded(century.number, 2)
        }
    }

    private static func week(of day: CalendarDay) -> String {
        let week = day.week
        return "\(Digits.padded(week.year, 4))-W\(Digits.padded(week.number, 2))"
    }

    /// The first point of it for an interval, so that "since the third quarter" begins with July.
    var firstPoint: EDTF.Point? { edtf?.ends?.first }
    /// The last point of it for an interval.
    var lastPoint: EDTF.Point? { edtf?.ends?.last }
}

extension EDTF {
    /// An interval of whole months.
    init?(months: Int, from first: CalendarMonth) {
        guard let last = first.adding(months - 1),
            let interval = Interval(from: .month(first, approximate: false), to: .month(last, approximate: false))
        else { return nil }
        self.init(.interval(interval))
    }

    /// The points with which it begins and ends; null where an end is open or the year unknown.
    var ends: (first: Point, last: Point)? {
        switch value {
        case .point(let point): return (point, point)
        case .interval(let interval):
            guard case .closed(let first, let last) = interval.ends else { return nil }
            return (first, last)
        case .someDay, .yearless: return nil
        }
    }
}
