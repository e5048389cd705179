/// A time of day: "at 10:30 am", "9 a.m. EST", "1030 GMT", "noon"; not the score "3:2" or "at 10:30" without a place for it.
struct ClockReading: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        let (before, place) = (cursor.previous, cursor.at)
        if cursor.take(.noon, .midday) { return ClockTime(hour: 12, minute: 0).map { .clock($0) } }
        if cursor.take(.midnight) { return ClockTime(hour: 24, minute: 0).map { .clock($0) } }
        if let military = cursor.attempt(Self.military) { return .clock(military) }
        guard let hour = cursor.take({ if case .digits(let value, 1...2) = $0.term { value } else { nil } }) else {
            return nil
        }
        let minute = cursor.attempt(Self.minute)
        let half = cursor.attempt(Self.half)
        let isHour = half != nil || cursor.attempt(Self.oclock) != nil
        let hasZone = Self.zone(&cursor)
        let isColon = cursor.lexemes[place + 1 < cursor.lexemes.count ? place + 1 : place].term.isMark(.colon)
        guard isHour || isColon && minute != nil && (hasZone || before?.isClockPreposition == true) else { return nil }
        return ClockTime(hour: Self.full(hour, half), minute: minute).map { .clock($0) }
    }

    private static func minute(_ cursor: inout Cursor) -> Int? {
        guard cursor.takeGlued(.colon) || cursor.takeGlued(.period), cursor.isGlued else { return nil }
        return cursor.take { if case .digits(let value, 2) = $0.term { value } else { nil } }
    }

    /// "am", "p.m.": whether it is the second half of the day.
    private static func half(_ cursor: inout Cursor) -> Bool? {
        if cursor.take(.am) { return false }
        if cursor.take(.pm) { return true }
        let isAfternoon = cursor.take(.p)
        guard isAfternoon || cursor.take(.a), cursor.takeGlued(.period), cursor.isGlued, cursor.take(.m) else {
            return nil
        }
        _ = cursor.takeGlued(.period)
        return isAfternoon
    }

    private static func oclock(_ cursor: inout Cursor) -> Bool? {
        cursor.take(.o) && cursor.takeGlued(.apostrophe) && cursor.take(.clock) ? true : nil
    }

    private static func zone(_ cursor: inout Cursor) -> Bool {
        if cursor.take(.gmt, .utc, .est, .edt, .et, .pst, .pdt, .cet, .bst) { return true }
        return cursor.attempt { $0.take(.local) && $0.take(.time) ? true : nil } != nil
    }

    private static func military(_ cursor: inout Cursor) -> ClockTime? {
        guard let value = cursor.take({ if case .digits(let value, 4) = $0.term { value } else { nil } }),
            cursor.take(.gmt, .utc)
        else { return nil }
        return ClockTime(hour: value / 100, minute: value % 100)
    }

    private static func full(_ hour: Int, _ isAfternoon: Bool?) -> Int {
        guard let isAfternoon, hour <= 12 else { return hour }
        return hour % 12 + (isAfternoon ? 12 : 0)
    }
}

extension Lexeme {
    /// "at", "by", "around" before a time of day.
    fileprivate var isClockPreposition: Bool {
        guard case .keyword(let keyword) = term else { return false }
        return [.at, .by, .around, .about, .before, .after, .until, .till, .from, .since, .to].contains(keyword)
    }
}
