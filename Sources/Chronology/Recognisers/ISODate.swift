/// A date as ISO 8601 writes it: "published 2025-06-27", with a clock time behind a `T` or without.
struct ISODate: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        guard let year = cursor.take({ if case .digits(let value, 4) = $0.term { value } else { nil } }),
            let month = Self.part(&cursor), let day = Self.part(&cursor),
            CalendarDay(year: year, month: month, day: day) != nil
        else { return nil }
        let date = Meaning.day(month: month, day: day, .stated(year))
        return cursor.attempt(Self.clock).map { .at($0, date) } ?? (Self.isEnded(cursor) ? date : nil)
    }

    private static func part(_ cursor: inout Cursor) -> Int? {
        guard cursor.takeGlued(.hyphen), cursor.isGlued else { return nil }
        return cursor.take { if case .digits(let value, 2) = $0.term { value } else { nil } }
    }

    private static func clock(_ cursor: inout Cursor) -> ClockTime? {
        guard cursor.isGlued, cursor.take(.t), let hour = digits(&cursor), cursor.takeGlued(.colon),
            let minute = digits(&cursor)
        else { return nil }
        while cursor.takeGlued(.colon) || cursor.takeGlued(.period) { _ = digits(&cursor) }
        if cursor.isGlued { _ = cursor.take(.z) }
        return ClockTime(hour: hour, minute: minute)
    }

    private static func digits(_ cursor: inout Cursor) -> Int? {
        guard cursor.isGlued else { return nil }
        return cursor.take { if case .digits(let value, _) = $0.term { value } else { nil } }
    }

    private static func isEnded(_ cursor: Cursor) -> Bool {
        guard let next = cursor.current, next.gap == Gap.none else { return true }
        if case .mark(let mark) = next.term { return mark != .hyphen }
        return false
    }
}
