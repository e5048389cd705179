/// How often: "every Tuesday", "each month", "daily", "six times a week".
struct Frequency: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        let before = cursor.previous
        if let set = cursor.take({ if case .frequency(let value) = $0.term { value } else { nil } }) {
            return cursor.isEndOfPhrase ? .set(set) : nil
        }
        if cursor.take(.every, .each) { return Self.repeated(&cursor) }
        guard before?.isCounted == true, cursor.take(.a, .an), let (unit, isPlural) = cursor.unit(), !isPlural,
            unit != .quarter, unit != .second,
            ![.keyword(.ago), .keyword(.earlier), .keyword(.later)].contains(cursor.current?.term)
        else { return nil }
        return .set(unit.duration(.exact(1)))
    }

    private static func repeated(_ cursor: inout Cursor) -> Meaning? {
        if let weekday = cursor.weekday() { return .set("XXXX-WXX-\(weekday)") }
        if let season = cursor.season() { return .set("XXXX-\(season.timex)") }
        if cursor.current?.isCapitalized == true, let month = cursor.month() {
            return .set("XXXX-\(Digits.padded(month, 2))")
        }
        if let part = cursor.take({ if case .dayPart(let part) = $0.term { part } else { nil } }) {
            return .set("XXXX-XX-XX\(part.rawValue)")
        }
        let amount = cursor.number().map { Amount.exact($0) } ?? .exact(1)
        guard let (unit, _) = cursor.unit() else { return nil }
        return .set(unit.duration(amount))
    }
}

extension Lexeme {
    /// Whether it counts what comes "a day": "once", "times", "barrels", "2,000".
    fileprivate var isCounted: Bool {
        switch term {
        case .keyword(.once), .counted, .digits, .number: true
        case .other: ending == .s
        default: false
        }
    }
}
