/// A season of the northern year, with the number that EDTF gives it.
enum CalendarSeason: Int, Sendable, CaseIterable {
    case spring = 21
    case summer = 22
    case autumn = 23
    case winter = 24

    /// Month in which it begins: March, June, September, December.
    var firstMonth: Int { (rawValue - 20) * 3 }

    /// `SP`, `SU`, `FA`, `WI` of TIMEX3.
    var timex: String {
        switch self {
        case .spring: "SP"
        case .summer: "SU"
        case .autumn: "FA"
        case .winter: "WI"
        }
    }

    var label: String {
        switch self {
        case .spring: "spring"
        case .summer: "summer"
        case .autumn: "autumn"
        case .winter: "winter"
        }
    }
}
