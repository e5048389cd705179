/// Month before day: "June 27", "June 27th, 2025", "Jan. 5 of last year".
struct MonthDayYear: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        let nearness = cursor.nearness()
        guard cursor.current?.isCapitalized == true, let month = cursor.month() else { return nil }
        _ = cursor.take(.the)
        guard let day = cursor.dayNumber(), EDTF.YearlessDay(month: month, day: day) != nil else { return nil }
        let bare = nearness == .bare ? YearHint.missing : .near(nearness)
        return .day(month: month, day: day, cursor.yearHint(afterComma: true) ?? bare)
    }
}
