/// A value of the Extended Date/Time Format (ISO 8601-2:2019): levels 0 and 1 as far as news needs them, and of level 2 a missing year
/// and one unknown day within bounds.
///
/// `late June 2025` is `2025-06-21/2025-06-30`, `winter 2024` is `2024-24`, `since 2014` is `2014/..`, `27 June` without any year
/// `XXXX-06-27`, a day that is only known not to lie before 27 June 2025 `[2025-06-27..]`. Years run from 0001 to 9999.
/// Of the qualifiers only `~` is read; `?`, `%`, clock times, `Y12345` and empty ends of intervals are not.
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
    let value: Value

    init(_ value: Value) { self.value = value }

    /// Reads `text`; null where it is no EDTF that the contract allows.
    public init?(_ text: String) {
        guard let value = Value(parsing: Array(text.utf8)) else { return nil }
        self.value = value
    }

    /// One day.
    public init(_ day: CalendarDay) { value = .point(.day(day, approximate: false)) }

    /// The days from `first` to `last`, both included; null where they are in the wrong order.
    public init?(from first: CalendarDay, to last: CalendarDay) {
        guard let interval = Interval(from: .day(first, approximate: false), to: .day(last, approximate: false))
        else { return nil }
        value = .interval(interval)
    }

    /// The canonical notation.
    public var description: String { value.description }
}
