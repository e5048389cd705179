/// A month with its year: "June 2025", "February of 1940", "January this year".
struct MonthYear: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        guard cursor.current?.isCapitalized == true, let month = cursor.month(),
            let year = cursor.yearHint(afterComma: true)
        else { return nil }
        return .month(month, year)
    }
}
