/// A day told from the day of writing: "yesterday", "today", "tomorrow", "tonight".
struct RelativeDay: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        if cursor.isInName { return nil }
        if let far = cursor.attempt(Self.farDay) { return far }
        if cursor.take(.yesterday) { return .period(.day, offset: -1) }
        if cursor.take(.today) { return .period(.day, offset: 0) }
        if cursor.take(.tomorrow) { return .period(.day, offset: 1) }
        if cursor.take(.tonight) { return .dayPart(.night, .period(.day, offset: 0)) }
        if cursor.take(.overnight) { return .dayPart(.night, .period(.day, offset: -1)) }
        return nil
    }

    /// "the day before yesterday", "the day after tomorrow".
    private static func farDay(_ cursor: inout Cursor) -> Meaning? {
        guard cursor.take(.the), cursor.unit()?.unit == .day else { return nil }
        if cursor.take(.before), cursor.take(.yesterday) { return .period(.day, offset: -2) }
        if cursor.take(.after), cursor.take(.tomorrow) { return .period(.day, offset: 2) }
        return nil
    }
}

extension Cursor {
    /// Whether a capital stands behind another: "USA Today".
    fileprivate var isInName: Bool {
        guard current?.isCapitalized == true, current?.gap == .space, let previous else { return false }
        return previous.term == .other && previous.isCapitalized
    }
}
