/// A day of the week: "on Monday", "last Friday", "this coming Sunday".
struct Weekday: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        let nearness = cursor.nearness()
        let place = cursor.at
        guard cursor.current?.isCapitalized == true, let weekday = cursor.weekday() else { return nil }
        let length = cursor.lexemes[place].end - cursor.lexemes[place].start
        guard length > 5 || cursor.at > place + 1 else { return nil }
        return .weekday(weekday, nearness)
    }
}
