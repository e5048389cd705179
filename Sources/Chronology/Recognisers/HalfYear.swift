/// Half a year: "the first half of 2025", "the last half of 1989".
struct HalfYear: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        _ = cursor.take(.the)
        let isLast = cursor.take(.last, .latter)
        guard let number = isLast ? 2 : cursor.spelledOrdinal(), number <= 2 else { return nil }
        _ = cursor.takeGlued(.hyphen)
        guard cursor.take(.half), cursor.take(.of) else { return nil }
        if let year = cursor.year() { return .half(number, .stated(year)) }
        guard cursor.take(.the, .this), cursor.unit()?.unit == .year else { return nil }
        return .half(number, .offset(0))
    }
}
