/// Time up to or on from the day of writing: "the past two months", "the next few days", "recent years", "the years ahead".
struct Stretch: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        cursor.attempt(Self.ahead) ?? cursor.attempt(Self.counted) ?? cursor.attempt(Self.vague)
    }

    private static func counted(_ cursor: inout Cursor) -> Meaning? {
        let hasArticle = cursor.take(.the, .these)
        guard let isPast = side(&cursor) else { return nil }
        if let amount = cursor.amount() {
            guard let (unit, _) = cursor.unit() else { return nil }
            return .stretch(amount, unit, isPast: isPast)
        }
        guard hasArticle, let (unit, isPlural) = cursor.unit() else { return nil }
        return isPlural ? .stretch(.vague, unit, isPast: isPast) : .stretch(.exact(1), unit, isPast: isPast)
    }

    private static func side(_ cursor: inout Cursor) -> Bool? {
        if cursor.take(.past, .last, .previous, .preceding, .latest) { return true }
        return cursor.take(.next, .coming, .following, .upcoming) ? false : nil
    }

    /// "recent years", "past years", "coming weeks".
    private static func vague(_ cursor: inout Cursor) -> Meaning? {
        _ = cursor.take(.the)
        let isPast = cursor.take(.recent, .past) ? true : cursor.take(.coming) ? false : nil
        guard let isPast, let (unit, isPlural) = cursor.unit(), isPlural else { return nil }
        _ = cursor.attempt { more in more.take(.and, .or) && more.unit()?.isPlural == true ? true : nil }
        return .reference(isPast ? .past : .future).ifUnit(unit)
    }

    /// "the years ahead".
    private static func ahead(_ cursor: inout Cursor) -> Meaning? {
        guard cursor.take(.the), let (_, isPlural) = cursor.unit(), isPlural, cursor.take(.ahead) else { return nil }
        return .reference(.future)
    }
}

extension Meaning {
    /// Nothing shorter than a day is recent or coming in this sense.
    fileprivate func ifUnit(_ unit: TimeUnit) -> Meaning? { unit.isClock && unit != .hour ? nil : self }
}
