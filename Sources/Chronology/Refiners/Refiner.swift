/// A step that looks at the candidates of a text together: joins, widens or drops them.
protocol Refiner: Sendable {
    func refine(_ candidates: [Candidate], in lexemes: [Lexeme]) -> [Candidate]
}

/// A refiner that makes one candidate of two neighbours.
protocol PairRefiner: Refiner {
    /// What the two say together; null where they stay apart. `between` are the indices of the lexemes that part them.
    func join(_ left: Candidate, _ right: Candidate, between: Range<Int>, in lexemes: [Lexeme]) -> Meaning?
}

extension PairRefiner {
    func refine(_ candidates: [Candidate], in lexemes: [Lexeme]) -> [Candidate] {
        var refined: [Candidate] = []
        for right in candidates {
            guard let left = refined.last, (0...3).contains(right.range.lowerBound - left.range.upperBound),
                !lexemes[left.range.upperBound...right.range.lowerBound].contains(where: { $0.gap == .block }),
                let meaning = join(
                    left, right, between: left.range.upperBound..<right.range.lowerBound, in: lexemes)
            else {
                refined.append(right)
                continue
            }
            let range = left.range.lowerBound..<right.range.upperBound
            refined[refined.count - 1] = left.refined(range, meaning, by: String(describing: Self.self))
        }
        return refined
    }
}

/// A refiner that looks at each candidate alone and may take in words beside it.
protocol WideningRefiner: Refiner {
    /// The candidate with the words beside it; null where there is nothing to take in.
    func widened(_ candidate: Candidate, in lexemes: [Lexeme]) -> Candidate?
}

extension WideningRefiner {
    /// Words that a neighbour has already are not taken from it: "two years later this week".
    func refine(_ candidates: [Candidate], in lexemes: [Lexeme]) -> [Candidate] {
        var refined: [Candidate] = []
        for (index, candidate) in candidates.enumerated() {
            let floor = refined.last?.range.upperBound ?? 0
            let ceiling = index + 1 < candidates.count ? candidates[index + 1].range.lowerBound : lexemes.count
            guard let wide = widened(candidate, in: lexemes), wide.range.lowerBound >= floor,
                wide.range.upperBound <= ceiling
            else {
                refined.append(candidate)
                continue
            }
            refined.append(wide)
        }
        return refined
    }
}

/// All refiners, in order: parts are joined before they are widened, and ranges made of what is whole.
enum Refiners {
    static let all: [any Refiner] = [
        JoinWeekdayAndDate(), JoinDayAndPart(), JoinClockAndDay(), JoinYearless(), WidenToPart(), WidenToSide(),
        WidenToApproximation(), JoinRange(), MarkSince(),
    ]
}

extension Collection<Lexeme> {
    /// Whether they are just these terms.
    func are(_ terms: Term...) -> Bool { count == terms.count && zip(self, terms).allSatisfy { $0.term == $1 } }
}
