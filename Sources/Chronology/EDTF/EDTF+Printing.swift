extension EDTF.Value: CustomStringConvertible {
    /// The canonical notation.
    var description: String {
        switch self {
        case .point(let point): point.description
        case .interval(let interval): interval.description
        case .someDay(let bounds): bounds.description
        case .yearless(let day): day.description
        }
    }
}

extension EDTF.Point: CustomStringConvertible {
    var description: String {
        switch self {
        case .day(let day, let approximate): "\(day)\(Self.mark(approximate))"
        case .month(let month, let approximate): "\(month)\(Self.mark(approximate))"
        case .season(let season, let year, let approximate):
            "\(Digits.padded(year.number, 4))-\(season.rawValue)\(Self.mark(approximate))"
        case .year(let year, let approximate): Digits.padded(year.number, 4) + Self.mark(approximate)
        case .dayOfMonth(let month): "\(month)-XX"
        case .monthOfYear(let year): Digits.padded(year.number, 4) + "-XX"
        case .dayOfYear(let year): Digits.padded(year.number, 4) + "-XX-XX"
        case .decade(let decade): Digits.padded(decade.number, 3) + "X"
        case .century(let century): Digits.padded(century.number, 2) + "XX"
        }
    }

    private static func mark(_ approximate: Bool) -> String { approximate ? "~" : "" }
}

extension EDTF.Interval: CustomStringConvertible {
    var description: String {
        switch ends {
        case .closed(let start, let end): "\(start)/\(end)"
        case .from(let start): "\(start)/.."
        case .until(let end): "../\(end)"
        }
    }
}

extension EDTF.DayBounds: CustomStringConvertible {
    var description: String {
        switch ends {
        case .onOrAfter(let day): "[\(day)..]"
        case .onOrBefore(let day): "[..\(day)]"
        case .between(let first, let last): "[\(first)..\(last)]"
        }
    }
}

extension EDTF.YearlessDay: CustomStringConvertible {
    var description: String {
        "XXXX-\(Digits.padded(month, 2))" + (day.map { "-\(Digits.padded($0, 2))" } ?? "")
    }
}
