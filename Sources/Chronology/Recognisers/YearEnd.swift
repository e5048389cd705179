/// The last days of a year: "by year-end".
struct YearEnd: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        guard cursor.unit()?.unit == .year else { return nil }
        _ = cursor.takeGlued(.hyphen)
        guard cursor.take(.end) else { return nil }
        return .part(.late, cursor.year().map { .year($0) } ?? .period(.year, offset: 0))
    }
}
