import TextModel

/// Settles the candidates of one sentence with what the whole article shows.
struct NameRefiner: Sendable {
    let parser: NameParser
    let memory: NameMemory

    /// The candidates that are names, each with its kind.
    func refined(_ candidates: [NameCandidate]) -> [NameCandidate] {
        var out: [NameCandidate] = []
        for candidate in candidates {
            guard let settled = settled(candidate), settled.kind != nil else { continue }
            out.append(settled)
        }
        coordinate(&out)
        shareFamilyNames(&out)
        nameAcronyms(&out)
        return out
    }

    private func settled(_ candidate: NameCandidate) -> NameCandidate? {
        guard candidate.strength < .strong else { return candidate }
        let words = parser.words(candidate.range)
        if candidate.strength == .fair, candidate.known != nil, candidate.kind != .person {
            return isPersonOfArticle(words) ? changed(candidate, .person, "memory.family") : candidate
        }
        if isPersonOfArticle(words) { return changed(candidate, .person, "memory.family") }
        if let kind = memory.kind(of: words) { return changed(candidate, kind, "memory.name") }
        if candidate.strength == .weak, words.count == 1, memory.isGivenName(words[0]) {
            return changed(candidate, .person, "memory.given")
        }
        if candidate.strength == .weak, words.count == 1, let kind = memory.kindOfLongerName(beginningWith: words[0]),
            candidate.kind != nil
        {
            return changed(candidate, kind, "memory.longer")
        }
        return parser.style == .shouting && candidate.known == nil ? nil : candidate
    }

    private func isPersonOfArticle(_ words: [String]) -> Bool { memory.isFamilyName(words) }

    private func changed(_ candidate: NameCandidate, _ kind: EntityKind, _ rule: String) -> NameCandidate {
        guard kind != candidate.kind else { return candidate }
        var changed = candidate
        changed.kind = kind
        changed.rule = rule
        changed.known = nil
        return changed
    }

    /// `Samburu, Kitui and Mombasa`: in a row of names the unclear ones are what the clear ones are.
    private func coordinate(_ candidates: inout [NameCandidate]) {
        for index in candidates.indices.dropLast() { adopt(from: index, to: index + 1, &candidates) }
        for index in candidates.indices.dropLast().reversed() { adopt(from: index + 1, to: index, &candidates) }
    }

    private func adopt(from clear: Int, to unclear: Int, _ candidates: inout [NameCandidate]) {
        guard candidates[unclear].strength == .weak, candidates[unclear].rule == "form",
            candidates[clear].strength > .weak, let kind = candidates[clear].kind, kind != .demonym,
            areCoordinated(candidates[min(clear, unclear)].range, candidates[max(clear, unclear)].range)
        else { return }
        let isUpper = parser.tokens[candidates[unclear].range.lowerBound].form == .upper
        guard kind == .organization || !isUpper, kind != .person || candidates[unclear].range.count < 4 else { return }
        candidates[unclear].kind = kind == .country ? .place : kind
        candidates[unclear].rule = "coordination"
        candidates[unclear].strength = .fair
    }

    private func areCoordinated(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard right.lowerBound - left.upperBound <= 2 else { return false }
        let between = (left.upperBound..<max(left.upperBound, right.lowerBound)).map { parser.key($0) }
        return [["and"], [","], [",", "and"], ["or"]].contains(between)
    }

    /// `Elmir and Rauf Nazarov` are two persons, and so are `Bill and Melinda Gates`.
    private func shareFamilyNames(_ candidates: inout [NameCandidate]) {
        for index in candidates.indices.dropLast() {
            let first = candidates[index].range
            let second = candidates[index + 1]
            guard first.count == 1, second.kind == .person, second.range.count > 1, candidates[index].kind != .person,
                candidates[index].kind != .demonym, candidates[index].known == nil,
                second.range.lowerBound == first.upperBound + 1, parser.key(first.upperBound) == "and",
                parser.tokens[first.lowerBound].form == .capital
            else { continue }
            candidates[index].kind = .person
            candidates[index].rule = "person.shared-family-name"
        }
    }

    /// `Individual Partnership Action Plan (IPAP)`: the letters name what the words name.
    private func nameAcronyms(_ candidates: inout [NameCandidate]) {
        for index in candidates.indices.dropLast() {
            let long = candidates[index]
            let short = candidates[index + 1].range
            guard short.count == 1, short.lowerBound == long.range.upperBound + 1, long.range.count > 1,
                parser.key(long.range.upperBound) == "(", parser.tokens[short.lowerBound].form == .upper
            else { continue }
            guard candidates[index + 1].known == nil || candidates[index + 1].known != long.known else { continue }
            candidates[index + 1].kind = long.kind == .person ? candidates[index + 1].kind : long.kind
            candidates[index + 1].rule = "acronym.parenthesis"
            candidates[index + 1].known = long.known ?? candidates[index + 1].known
        }
    }
}

extension NameMemory {
    /// Takes in what a clear sentence has shown.
    mutating func learn(_ candidates: [NameCandidate], from tokens: [NameToken]) {
        for candidate in candidates {
            guard let kind = candidate.kind else { continue }
            add(candidate.range.map { tokens[$0].key }, kind, weight: weight(candidate))
        }
    }

    private func weight(_ candidate: NameCandidate) -> Int {
        switch candidate.strength {
        case .strong: 4
        case .fair: 2
        case .weak: candidate.rule == "form" && candidate.range.count > 1 && candidate.kind == .person ? 2 : 0
        }
    }
}
