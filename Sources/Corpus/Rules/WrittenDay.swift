/// A calendar date as a dateline or date line has it, the year perhaps left out.
struct WrittenDay: Sendable, Hashable {
    let year: Int?
    let month: Int
    let day: Int?

    /// `2025-07-03`, `2025-07` or `XXXX-07-03`.
    var edtf: String {
        let head = "\(year.map { Self.padded($0, 4) } ?? "XXXX")-\(Self.padded(month, 2))"
        return day.map { "\(head)-\(Self.padded($0, 2))" } ?? head
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
