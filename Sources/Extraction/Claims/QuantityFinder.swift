import Resources
import TextModel

/// Numbers with what they count: `about 50 people`, `dozens of tanks` (24–99), `at least 10`, `$3.2bn`, `12 percent`.
struct QuantityFinder: Sendable {
    private let numbers: [String: (least: Double, greatest: Double)]

    init(_ library: ResourceLibrary) throws(ResourceError) {
        var numbers: [String: (least: Double, greatest: Double)] = [:]
        for (line, row) in try library.table("quantity-words", columns: 3).enumerated() {
            guard let least = Double(row[1]), let greatest = Double(row[2]) else {
                throw .malformed(file: "quantity-words.tsv", line: line + 2, reason: "not a number")
            }
            numbers[row[0]] = (least, greatest)
        }
        self.numbers = numbers
    }

    /// A finder bound to one article.
    func bound(to clauses: Clauses, isTemporal: [Bool]) -> (Range<Int>) -> [Quantity] {
        { tokens in
            var found: [Quantity] = []
            var at = tokens.lowerBound
            while at < tokens.upperBound {
                guard !isTemporal[at], let number = self.number(at: at, clauses, to: tokens.upperBound) else {
                    at += 1; continue
                }
                found.append(quantity(number, clauses, within: tokens))
                at = number.end
            }
            return found
        }
    }

    private struct Number {
        let start: Int
        let end: Int
        let least: Double
        let greatest: Double
    }

    private func number(at start: Int, _ clauses: Clauses, to upper: Int) -> Number? {
        guard var value = value(clauses.word(start), isNumber: clauses.shape(start) == .number) else { return nil }
        var end = start + 1
        while end < upper, let scale = scale(clauses.word(end)) {
            value = (value.least * scale, value.greatest * scale)
            end += 1
        }
        return Number(start: start, end: end, least: value.least, greatest: value.greatest)
    }

    private func value(_ word: String, isNumber: Bool) -> (least: Double, greatest: Double)? {
        if isNumber { return Double(word.filter { $0 != "," }).map { ($0, $0) } }
        return word == "both" || word == "one" ? nil : numbers[word]
    }

    private func scale(_ word: String) -> Double? {
        switch word {
        case "hundred": 100
        case "thousand": 1e3
        case "million", "mn", "m": 1e6
        case "billion", "bn": 1e9
        case "trillion", "tn": 1e12
        default: nil
        }
    }

    private func quantity(_ number: Number, _ clauses: Clauses, within tokens: Range<Int>) -> Quantity {
        let (least, greatest, start) = bounds(number, clauses, from: tokens.lowerBound)
        let currency = currency(before: number.start, clauses)
        let isPercent =
            ["percent", "%"].contains(clauses.word(number.end))
            || clauses.word(number.end) == "per" && clauses.word(number.end + 1) == "cent"
        let counted = isPercent || currency != nil ? nil : counted(after: number.end, clauses, to: tokens.upperBound)
        let end = counted?.upperBound ?? (isPercent ? number.end + 1 : number.end)
        return Quantity(
            min: least, max: greatest, unit: currency ?? (isPercent ? "percent" : nil),
            of: counted.map { clauses.text.text[clauses.span($0)] },
            span: clauses.span(min(start, currency == nil ? start : number.start - 1)..<min(end, tokens.upperBound)))
    }

    /// "at least 10": open above. "about 50": a tenth either way.
    private func bounds(_ number: Number, _ clauses: Clauses, from lower: Int) -> (Double?, Double?, Int) {
        let hasTwo = number.start - 2 >= lower
        let two = hasTwo ? clauses.word(number.start - 2) + " " + clauses.word(number.start - 1) : ""
        switch two {
        case "at least", "more than", "no fewer", "as many": return (number.least, nil, number.start - 2)
        case "at most", "up to", "fewer than", "less than": return (nil, number.greatest, number.start - 2)
        default: break
        }
        guard number.start - 1 >= lower else { return (number.least, number.greatest, number.start) }
        switch clauses.word(number.start - 1) {
        case "about", "around", "roughly", "approximately", "nearly", "almost", "some":
            return ((number.least * 0.9).rounded(), (number.greatest * 1.1).rounded(), number.start - 1)
        case "over": return (number.least, nil, number.start - 1)
        case "under": return (nil, number.greatest, number.start - 1)
        default: return (number.least, number.greatest, number.start)
        }
    }

    private func currency(before start: Int, _ clauses: Clauses) -> String? {
        switch clauses.word(start - 1) {
        case "$", "us$": "USD"
        case "€": "EUR"
        case "£": "GBP"
        case "¥": "JPY"
        case "₽": "RUB"
        case "₹": "INR"
        default: nil
        }
    }

    private func counted(after end: Int, _ clauses: Clauses, to upper: Int) -> Range<Int>? {
        let start = clauses.word(end) == "of" ? end + 1 : end
        guard start < upper, [.noun, .plural, .adjective].contains(clauses.wordClass(start)) else { return nil }
        return clauses.nounPhrase(startingAt: start, to: upper)
    }
}
