extension EDTF.Value {
    /// Reads the notation; longest forms are 26 bytes, whatever is longer is refused unread.
    init?(parsing bytes: [UInt8]) {
        guard bytes.count <= 32 else { return nil }
        if bytes.first == UInt8(ascii: "[") {
            guard let bounds = EDTF.DayBounds(parsing: bytes) else { return nil }
            self = .someDay(bounds)
        } else if bytes.contains(UInt8(ascii: "/")) {
            guard let interval = EDTF.Interval(parsing: bytes) else { return nil }
            self = .interval(interval)
        } else if let day = EDTF.YearlessDay(parsing: bytes) {
            self = .yearless(day)
        } else {
            guard let point = EDTF.Point(parsing: bytes[...]) else { return nil }
            self = .point(point)
        }
    }
}

extension EDTF.Point {
    /// Reads `2025-06-27`, `2025-06~`, `2024-24`, `202X`, `2025-06-XX`.
    init?(parsing bytes: ArraySlice<UInt8>) {
        let approximate = bytes.last == UInt8(ascii: "~")
        let parts = (approximate ? bytes.dropLast() : bytes)
            .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.first?.count == 4, parts.count <= 3, parts.dropFirst().allSatisfy({ $0.count == 2 })
        else { return nil }
        let point = Self.complete(parts, approximate: approximate) ?? (approximate ? nil : Self.unspecified(parts))
        guard let point else { return nil }
        self = point
    }

    private static func complete(_ parts: [ArraySlice<UInt8>], approximate: Bool) -> Self? {
        let numbers = parts.compactMap { Digits.value($0) }
        guard numbers.count == parts.count, let year = CalendarYear(numbers[0]) else { return nil }
        switch numbers.count {
        case 1: return .year(year, approximate: approximate)
        case 2: return month(numbers[1], of: year, approximate: approximate)
        default:
            return CalendarDay(year: year.number, month: numbers[1], day: numbers[2])
                .map { .day($0, approximate: approximate) }
        }
    }

    private static func month(_ number: Int, of year: CalendarYear, approximate: Bool) -> Self? {
        if let season = CalendarSeason(rawValue: number) { return .season(season, year, approximate: approximate) }
        return CalendarMonth(year: year.number, month: number).map { .month($0, approximate: approximate) }
    }

    private static func unspecified(_ parts: [ArraySlice<UInt8>]) -> Self? {
        guard parts.count > 1 else { return years(parts[0]) }
        guard let year = Digits.value(parts[0]).flatMap({ CalendarYear($0) }) else { return nil }
        let isMonthUnknown = parts[1].allSatisfy { $0 == UInt8(ascii: "X") }
        guard parts.count == 3 else { return isMonthUnknown ? .monthOfYear(year) : nil }
        guard parts[2].allSatisfy({ $0 == UInt8(ascii: "X") }) else { return nil }
        if isMonthUnknown { return .dayOfYear(year) }
        return Digits.value(parts[1]).flatMap { CalendarMonth(year: year.number, month: $0) }.map { .dayOfMonth($0) }
    }

    private static func years(_ digits: ArraySlice<UInt8>) -> Self? {
        let known = digits.prefix { $0 != UInt8(ascii: "X") }
        guard digits.dropFirst(known.count).allSatisfy({ $0 == UInt8(ascii: "X") }), let number = Digits.value(known)
        else { return nil }
        switch known.count {
        case 3: return CalendarDecade(number).map { .decade($0) }
        case 2: return CalendarCentury(number).map { .century($0) }
        default: return nil
        }
    }
}

extension EDTF.Interval {
    /// Reads `2014/..`, `../2025-06`, `2025-06-27/2025-07-01`.
    init?(parsing bytes: [UInt8]) {
        let ends = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard ends.count == 2 else { return nil }
        let isOpen = ends.map { $0.elementsEqual("..".utf8) }
        let points = ends.map { EDTF.Point(parsing: $0) }
        switch (isOpen[0], isOpen[1], points[0], points[1]) {
        case (false, true, let start?, _): self.init(from: start)
        case (true, false, _, let end?): self.init(until: end)
        case (false, false, let start?, let end?): self.init(from: start, to: end)
        default: return nil
        }
    }
}

extension EDTF.DayBounds {
    /// Reads `[..2025-08-17]`, `[2025-06-27..]`, `[2025-06-27..2025-07-01]`.
    init?(parsing bytes: [UInt8]) {
        guard bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]"), bytes.count > 2 else { return nil }
        let inside = bytes[1..<bytes.count - 1]
        let dots = Array("..".utf8)
        if inside.starts(with: dots) {
            guard let day = CalendarDay(parsing: inside.dropFirst(2)) else { return nil }
            self.init(onOrBefore: day)
        } else if inside.suffix(2).elementsEqual(dots) {
            guard let day = CalendarDay(parsing: inside.dropLast(2)) else { return nil }
            self.init(onOrAfter: day)
        } else {
            guard inside.count == 22, inside.dropFirst(10).prefix(2).elementsEqual(dots),
                let first = CalendarDay(parsing: inside.prefix(10)), let last = CalendarDay(parsing: inside.suffix(10))
            else { return nil }
            self.init(between: first, and: last)
        }
    }
}

extension EDTF.YearlessDay {
    /// Reads `XXXX-08-17` and `XXXX-08`.
    init?(parsing bytes: [UInt8]) {
        guard bytes.starts(with: "XXXX-".utf8),
            bytes.count == 7 || (bytes.count == 10 && bytes[7] == UInt8(ascii: "-")),
            let month = Digits.value(bytes[5..<7])
        else { return nil }
        guard bytes.count == 10 else {
            self.init(month: month, day: nil)
            return
        }
        guard let day = Digits.value(bytes[8..<10]) else { return nil }
        self.init(month: month, day: day)
    }
}

extension CalendarDay {
    /// Reads `2025-06-27`.
    init?(parsing bytes: ArraySlice<UInt8>) {
        guard case .day(let day, approximate: false)? = EDTF.Point(parsing: bytes) else { return nil }
        self = day
    }
}
