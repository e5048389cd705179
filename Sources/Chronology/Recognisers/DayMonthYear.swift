/// Day before month: "27 June 2025", "the 27th of June".
struct DayMonthYear: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        _ = cursor.take(.the)
        guard let day = cursor.dayNumber() else { return nil }
        _ = cursor.take(.of)
        guard cursor.current?.isCapitalized == true, let month = cursor.month(),
            EDTF.YearlessDay(month: month, day: day) != nil
        else { return nil }
        return .day(month: month, day: day, cursor.yearHint(afterComma: true) ?? .missing)
    }
}
