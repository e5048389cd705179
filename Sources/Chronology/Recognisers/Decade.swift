/// Ten years: "the 1990s", "the '80s", "the late 1970s".
struct Decade: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        _ = cursor.take(.the)
        let isShort = cursor.take(Mark.apostrophe)
        guard
            let digits = cursor.take({ lexeme -> (value: Int, count: Int)? in
                if case .digits(let value, let count) = lexeme.term { (value, count) } else { nil }
            })
        else { return nil }
        _ = cursor.takeGlued(.apostrophe)
        guard cursor.isGlued, cursor.take(.s), digits.value % 10 == 0 else { return nil }
        if digits.count == 4, (1000...2090).contains(digits.value) { return .decade(digits.value / 10) }
        return isShort && digits.count == 2 ? .decade(190 + digits.value / 10) : nil
    }
}
