/// A holiday: "Thanksgiving Day", "last Christmas", "Easter 2025".
struct NamedDay: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        let nearness = cursor.nearness()
        guard cursor.current?.isCapitalized == true,
            let holiday = cursor.take({ if case .holiday(let holiday) = $0.term { holiday } else { nil } })
        else { return nil }
        _ = cursor.attempt { $0.unit()?.unit == .day ? true : nil }
        if let year = cursor.yearHint(afterComma: false) { return .holiday(holiday, year) }
        return .holiday(holiday, nearness == .bare ? .missing : .near(nearness))
    }
}
