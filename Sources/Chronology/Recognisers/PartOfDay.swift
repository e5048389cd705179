/// A part of a day told from the day of writing: "last night", "this morning".
struct PartOfDay: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        let offset = cursor.take(.this) ? 0 : cursor.take(.last) ? -1 : nil
        guard let offset, let part = cursor.take({ if case .dayPart(let part) = $0.term { part } else { nil } })
        else { return nil }
        return .dayPart(part, .period(.day, offset: offset))
    }
}
