/// A hundred years: "the 20th century", "the nineteenth century".
struct Century: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        _ = cursor.take(.the)
        guard let number = cursor.dayNumber(), (2...22).contains(number) else { return nil }
        _ = cursor.takeGlued(.hyphen)
        guard cursor.unit()?.unit == .century else { return nil }
        return .century(number - 1)
    }
}
