/// A unit in which time is counted.
enum TimeUnit: String, Sendable, CaseIterable {
    case second, minute, hour, day, night, weekend, week, fortnight, month, quarter, season, year, decade, century

    /// ISO 8601 duration of `amount` of them, as TIMEX3 writes it: `P3D`, `PT10H`, `PXY`.
    func duration(_ amount: Amount) -> String {
        switch self {
        case .second: "PT\(amount)S"
        case .minute: "PT\(amount)M"
        case .hour: "PT\(amount)H"
        case .day, .night: "P\(amount)D"
        case .weekend: amount == .exact(1) ? "P2D" : "P\(amount)WE"
        case .week: "P\(amount)W"
        case .fortnight: "P\(amount.times(2))W"
        case .month: "P\(amount)M"
        case .quarter: "P\(amount)Q"
        case .season: "P\(amount)S"
        case .year: "P\(amount)Y"
        case .decade: "P\(amount.times(10))Y"
        case .century: "P\(amount.times(100))Y"
        }
    }

    /// Whether it is shorter than a day.
    var isClock: Bool { self == .second || self == .minute || self == .hour }
}

/// How many units: a number, or "some".
enum Amount: Hashable, Sendable, CustomStringConvertible {
    case exact(Int)
    /// That many and a half.
    case half(Int)
    case vague

    /// The number, or `X` where it is not said.
    var description: String {
        switch self {
        case .exact(let number): "\(number)"
        case .half(let number): "\(number).5"
        case .vague: "X"
        }
    }

    /// Whether it may stand before a singular: "two day", not "1988 quarter".
    var isSmall: Bool {
        guard case .exact(let number) = self else { return true }
        return number < 100
    }

    /// As many times `factor`.
    func times(_ factor: Int) -> Amount {
        guard case .exact(let number) = self else { return .vague }
        let (product, overflow) = number.multipliedReportingOverflow(by: factor)
        return overflow ? .vague : .exact(product)
    }
}

/// A part of the day, with TIMEX3's code.
enum DayPart: String, Sendable, CaseIterable {
    case morning = "TMO"
    case midday = "TMI"
    case afternoon = "TAF"
    case evening = "TEV"
    case night = "TNI"
}

/// A vague point in time, with TIMEX3's code.
enum TimeReference: String, Sendable, CaseIterable {
    case past = "PAST_REF"
    case present = "PRESENT_REF"
    case future = "FUTURE_REF"
}
