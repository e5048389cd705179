import Resources
import TextModel

/// Where runs of capitals begin and end, small words between them included.
extension NameParser {
    func canBegin(_ at: Int) -> Bool {
        let token = tokens[at]
        if token.form == .lower {
            return token.traits.contains(.particle) && isName(at + 1) && match(at) != nil
        }
        guard token.isName, token.key != "i" else { return false }
        return !isCalendar(at)
    }

    /// Days and months are no names, but `April Ryan` and `Theresa May` are.
    func isCalendar(_ at: Int) -> Bool {
        guard tokens[at].traits.contains(.calendar) else { return false }
        guard tokens[at].traits.contains(.given) || tokens[at].traits.contains(.family) else { return true }
        if at > bounds.lowerBound, tokens[at - 1].isName, tokens[at - 1].traits.contains(.given) { return false }
        if at > bounds.lowerBound, tokens[at - 1].traits.contains(.honorific) { return false }
        let isBeforeFamilyName = isName(at + 1) && tokens[at + 1].traits.contains(.family)
        return !(isBeforeFamilyName && tokens[at].traits.contains(.given) && !traits(at + 1).contains(.calendar))
    }

    /// Rules look at a run from each of its tokens, so its length must have a bound for the cost to be linear.
    private static let mostInRun = 40

    func runEnd(from start: Int) -> Int {
        var end = start + 1
        while end < bounds.upperBound, end - start < Self.mostInRun {
            let next = joinedEnd(start, end)
            guard next > end else { break }
            end = next
        }
        return end
    }

    /// Where the run that reaches up to `end` reaches with what follows; `end` where it stops.
    private func joinedEnd(_ start: Int, _ end: Int) -> Int {
        let token = tokens[end]
        if token.isName { return token.hasBlankBefore && !isCalendar(end) ? end + 1 : end }
        if token.traits.contains(.particle), isName(end + 1), isJoined(end) { return end + 2 }
        if token.traits.contains(.particle), traits(end + 1).contains(.particle), isName(end + 2) { return end + 3 }
        if token.key == "of" { return afterOf(start, end) }
        if token.key == "&", isName(end + 1) { return end + 2 }
        if token.key == "and" { return afterAnd(start, end) }
        if ["for", "to", "on", "against", "in"].contains(token.key) { return afterFor(start, end) }
        return end
    }

    /// `Ministry of …`, `Gulf of …`, `Battle of …`, and `Ministry of Defence of Ukraine`.
    private func afterOf(_ start: Int, _ end: Int) -> Int {
        let name = key(end + 1) == "the" ? end + 2 : end + 1
        guard isName(name), !isCalendar(name) else { return end }
        let head = tokens[end - 1].traits
        if !head.isDisjoint(with: [.organizationOfHead, .eventHead, .lawHead, .placeHead]) { return name + 1 }
        let hasHead = (start..<end).contains { tokens[$0].traits.contains(.organizationOfHead) }
        return hasHead && key(end + 1) != "the" ? name + 1 : end
    }

    /// `Centre for Strategic Studies`, `Committee to Protect Journalists`.
    private func afterFor(_ start: Int, _ end: Int) -> Int {
        let name = key(end + 1) == "the" ? end + 2 : end + 1
        guard isName(name), tokens[end - 1].traits.contains(.organizationOfHead), !isCalendar(name) else { return end }
        guard key(end) == "for" || traits(name).contains(.common), match(name)?.name.actor.sort != .country else {
            return end
        }
        return name + 1
    }

    /// `Ministry of Trade and Industry`, `Publishing and Advertising Agency`, not `Bank of England and Barclays`.
    private func afterAnd(_ start: Int, _ end: Int) -> Int {
        guard isName(end + 1), traits(end + 1).contains(.common), style == .sentence else { return end }
        guard traits(end + 1).isDisjoint(with: [.organizationOfHead, .title, .given]) else { return end }
        let left = start..<end
        let isBody = left.contains { !tokens[$0].traits.isDisjoint(with: [.organizationOfHead, .organizationHead]) }
        let isBodyBefore =
            isBody && tokens[end - 1].traits.contains(.common)
            && tokens[end - 1].traits.isDisjoint(with: [.organizationHead])
        if isBodyBefore { return end + 2 }
        guard left.allSatisfy({ tokens[$0].traits.contains(.common) }) else { return end }
        var last = end + 1
        while isName(last + 1), isJoined(last + 1) { last += 1 }
        return last > end + 1 && tokens[last].traits.contains(.organizationHead) ? end + 2 : end
    }
}
