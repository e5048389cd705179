extension Cursor {
    /// "June", "Jan.".
    mutating func month() -> Int? {
        let place = at
        guard let month = take({ if case .month(let month) = $0.term { month } else { nil } }) else { return nil }
        let length = lexemes[place].end - lexemes[place].start
        if length <= 4, month != 5 || length < 3 { _ = takeGlued(.period) }
        return month
    }

    /// "Monday", "Fri.".
    mutating func weekday() -> Int? {
        let place = at
        guard let weekday = take({ if case .weekday(let weekday) = $0.term { weekday } else { nil } }) else {
            return nil
        }
        if lexemes[place].end - lexemes[place].start <= 5 { _ = takeGlued(.period) }
        return weekday
    }

    mutating func season() -> CalendarSeason? { take { if case .season(let season) = $0.term { season } else { nil } } }

    /// A number of one or two digits between 1 and 31, "27th" or "eighth", that is no part of a longer number.
    mutating func dayNumber() -> Int? {
        attempt { cursor in
            if let spelled = cursor.spelledOrdinal() { return spelled <= 31 ? spelled : nil }
            guard
                let day = cursor.take({
                    if case .digits(let value, 1...2) = $0.term, (1...31).contains(value) { value } else { nil }
                })
            else { return nil }
            if cursor.isGlued, cursor.take(.st, .nd, .rd, .th) { return day }
            return cursor.isNumberEnded ? day : nil
        }
    }

    /// Four digits between 1000 and 2099, or "nineteen ninety-six", that are no part of a longer number.
    mutating func year() -> Int? {
        attempt { cursor in
            if let spelled = cursor.spelledYear() { return spelled }
            guard
                let year = cursor.take({
                    if case .digits(let value, 4) = $0.term, (1000...2099).contains(value) { value } else { nil }
                })
            else { return nil }
            return cursor.isNumberEnded ? year : nil
        }
    }

    /// Whether the digits just read are not gone on with: `5,000`, `3.5`, `10:30`, `6/7`, `20%` and `4x` are.
    var isNumberEnded: Bool {
        guard let current, current.gap == Gap.none else { return true }
        switch current.term {
        case .mark(.percent), .mark(.slash), .mark(.currency): return false
        case .mark(.comma), .mark(.period), .mark(.colon):
            guard let next = peek(1), next.gap == Gap.none else { return true }
            if case .digits = next.term { return false }
            return next.term != .longDigits
        case .mark: return true
        default: return false
        }
    }

    /// "nineteen ninety-six", "twenty twelve".
    private mutating func spelledYear() -> Int? {
        attempt { cursor in
            guard let century = cursor.spelledBelowHundred(), (18...20).contains(century),
                let rest = cursor.spelledBelowHundred(), rest >= 10
            else { return nil }
            return century * 100 + rest
        }
    }

    /// "eighth", "twenty-first"; "first" and "second" alone.
    mutating func spelledOrdinal() -> Int? {
        attempt { cursor in
            let tens = cursor.attempt { inner -> Int? in
                guard let tens = inner.take({ if case .number(let tens) = $0.term { tens } else { nil } }),
                    [20, 30].contains(tens), inner.take(.hyphen) || !inner.isGlued
                else { return nil }
                return tens
            }
            let unit = cursor.take { lexeme -> Int? in
                switch lexeme.term {
                case .ordinal(let number): number
                case .keyword(.first): 1
                case .unit(.second): 2
                default: nil
                }
            }
            guard let unit else { return nil }
            return tens == nil || unit < 10 ? (tens ?? 0) + unit : nil
        }
    }

    /// "seven", "ninety-six".
    mutating func spelledBelowHundred() -> Int? {
        attempt { cursor in
            guard let first = cursor.take({ if case .number(let number) = $0.term { number } else { nil } }),
                first < 100
            else { return nil }
            guard first >= 20 else { return first }
            let unit = cursor.attempt { inner -> Int? in
                _ = inner.takeGlued(.hyphen)
                return inner.take { if case .number(let number) = $0.term, number < 10 { number } else { nil } }
            }
            return first + (unit ?? 0)
        }
    }
}
