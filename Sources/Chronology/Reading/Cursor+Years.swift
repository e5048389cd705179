extension Cursor {
    /// The year behind a month or day: "2025", ", 2025", "of 2025", "of last year", "this year".
    mutating func yearHint(afterComma: Bool) -> YearHint? {
        attempt { cursor in
            if afterComma { _ = cursor.take(Mark.comma) }
            return cursor.year().map { .stated($0) }
        }
            ?? attempt { cursor in
                _ = cursor.take(.of)
                return cursor.year().map { .stated($0) } ?? cursor.relativeYear().map { .offset($0) }
            }
    }

    /// "last year", "this year", "next year".
    private mutating func relativeYear() -> Int? {
        attempt { cursor in
            let offset = cursor.take(.last) ? -1 : cursor.take(.this) ? 0 : cursor.take(.next) ? 1 : nil
            guard let offset, cursor.unit()?.unit == .year else { return nil }
            return offset
        }
    }

    /// "last", "this", "this past", "next", "this coming"; bare where nothing is said.
    mutating func nearness() -> Nearness {
        if take(.last) { return .last }
        if take(.next) { return .next }
        guard take(.this) else { return .bare }
        if take(.past) { return .last }
        return take(.coming) ? .next : .this
    }
}
