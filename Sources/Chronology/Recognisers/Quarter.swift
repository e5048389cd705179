/// A quarter of a year: "the third quarter", "Q3 2025", "second-quarter profit", "this year's first quarter".
struct Quarter: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        cursor.attempt(Self.short) ?? cursor.attempt(Self.spelled)
    }

    private static func short(_ cursor: inout Cursor) -> Meaning? {
        guard cursor.current?.isCapitalized == true, cursor.take(.q), cursor.isGlued,
            let number = cursor.take({ if case .digits(let value, 1) = $0.term { value } else { nil } }),
            (1...4).contains(number)
        else { return nil }
        return .quarter(number, cursor.yearHint(afterComma: false) ?? .missing)
    }

    private static func spelled(_ cursor: inout Cursor) -> Meaning? {
        let owner = cursor.attempt(possessiveYear)
        if owner == nil { _ = cursor.take(.the) }
        let stated = owner == nil ? cursor.year() : nil
        _ = cursor.take(.fiscal)
        _ = cursor.takeGlued(.hyphen)
        guard let number = cursor.spelledOrdinal(), (1...4).contains(number) else { return nil }
        _ = cursor.take(.fiscal)
        _ = cursor.takeGlued(.hyphen)
        guard let (unit, isPlural) = cursor.unit(), unit == .quarter, !isPlural,
            !(cursor.current?.term.isMark(.hyphen) == true && cursor.isGlued)
        else { return nil }
        let hint = owner ?? stated.map { .stated($0) } ?? cursor.yearHint(afterComma: false)
        return .quarter(number, hint ?? .missing)
    }

    /// "this year's", "last year's".
    private static func possessiveYear(_ cursor: inout Cursor) -> YearHint? {
        let offset = cursor.take(.this) ? 0 : cursor.take(.last) ? -1 : cursor.take(.next) ? 1 : nil
        guard let offset, cursor.unit()?.unit == .year, cursor.takeGlued(.apostrophe), cursor.take(.s) else {
            return nil
        }
        return .offset(offset)
    }
}
