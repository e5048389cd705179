extension Cursor {
    /// "three", "44", "2,000", "a", "a few", "several", "a couple of".
    mutating func amount() -> Amount? {
        if let counted = attempt(Self.counted) { return counted }
        return attempt { cursor in
            if cursor.take(.a, .an) { return cursor.amountAfterArticle() }
            if cursor.take(.few, .several, .many, .some) { return .vague }
            if cursor.take(.another) { return cursor.number().map { .exact($0) } ?? .exact(1) }
            return nil
        }
    }

    /// "three", "two to three", "5 1/2", "two and a half".
    private static func counted(_ cursor: inout Cursor) -> Amount? {
        guard let number = cursor.number() else { return nil }
        let isHalf = cursor.attempt(half) ?? false
        let isRange = cursor.attempt { ahead in
            (ahead.take(.to, .or) || ahead.takeGlued(.hyphen) || ahead.takeGlued(.dash)) && ahead.number() != nil
                ? true : nil
        }
        return isRange != nil ? .vague : isHalf ? .half(number) : .exact(number)
    }

    /// "1/2", "and a half".
    private static func half(_ cursor: inout Cursor) -> Bool? {
        if cursor.take(.and) || cursor.takeGlued(.hyphen) && cursor.take(.and) {
            _ = cursor.takeGlued(.hyphen)
            guard cursor.take(.a) else { return nil }
            _ = cursor.takeGlued(.hyphen)
            return cursor.take(.half) ? true : nil
        }
        let digits = { (cursor: inout Cursor) in
            cursor.take { if case .digits(let value, _) = $0.term { value } else { nil } }
        }
        return digits(&cursor) == 1 && cursor.takeGlued(.slash) && digits(&cursor) == 2 ? true : nil
    }

    private mutating func amountAfterArticle() -> Amount? {
        if take(.few, .handful) || take(.couple) {
            _ = take(.of)
            return .vague
        }
        if take(.dozen) { return .exact(12) }
        let isHundred = take { if case .number(let number) = $0.term, number >= 100 { number } else { nil } }
        return .exact(isHundred ?? 1)
    }

    /// A whole number in digits or words.
    mutating func number() -> Int? { digitNumber() ?? spelledNumber() }

    private mutating func digitNumber() -> Int? {
        attempt { cursor in
            guard var value = cursor.take({ if case .digits(let value, _) = $0.term { value } else { nil } })
            else { return nil }
            while let group = cursor.thousands() {
                guard value < 1_000_000 else { return nil }
                value = value * 1000 + group
            }
            return cursor.isNumberEnded ? value : nil
        }
    }

    private mutating func thousands() -> Int? {
        attempt { cursor in
            guard cursor.takeGlued(.comma), cursor.isGlued else { return nil }
            return cursor.take { if case .digits(let value, 3) = $0.term { value } else { nil } }
        }
    }

    private mutating func spelledNumber() -> Int? {
        attempt { cursor in
            guard var value = cursor.spelledBelowHundred() else { return nil }
            let scale = cursor.take { lexeme -> Int? in
                if case .number(let number) = lexeme.term, number >= 100 { number } else { nil }
            }
            if let scale { value *= scale }
            return value
        }
    }

    /// "day", "years"; the unit and whether the word is a plural.
    mutating func unit() -> (unit: TimeUnit, isPlural: Bool)? {
        take { lexeme in
            switch lexeme.term {
            case .unit(let unit): (unit, false)
            case .units(let unit): (unit, true)
            default: nil
            }
        }
    }
}
