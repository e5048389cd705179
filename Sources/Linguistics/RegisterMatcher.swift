import Resources
import TextModel

/// A stretch of name tokens that the register knows.
struct RegisterMatch: Sendable {
    /// Its name tokens.
    let range: Range<Int>
    /// What it most likely means.
    let name: RegisteredName

    /// What it names.
    var kind: EntityKind {
        switch (name.actor.sort, name.kind) {
        case (_, .demonym): .demonym
        case (.country, .seat): .organization
        case (.country, .capital): .place
        case (.country, _): .country
        case (.place, _): .place
        case (.organization, _): .organization
        case (.group, _): .group
        case (.person, _): .person
        }
    }
}

/// Finds the longest name of the register that begins at a token.
///
/// Capitals decide what may match: `US` but not `us`, `WHO` but not `Who`; in a line all in capitals every form may.
struct RegisterMatcher: Sendable {
    let register: Register

    private static let mostWords = 9

    /// The longest match at `start` that ends at or before `end`; of names written alike the likeliest.
    func match(_ tokens: [NameToken], at start: Int, before end: Int, shouting: Bool) -> RegisterMatch? {
        let longest = min(register.longestName(beginningWith: firstWord(tokens[start].key)), Self.mostWords)
        guard longest > 0 else { return nil }
        var best: RegisterMatch?
        var key = ""
        var at = start
        var words = 0
        while at < end {
            let token = tokens[at]
            guard words < longest || !token.hasBlankBefore, at - start < 2 * Self.mostWords else { break }
            guard canContinue(token, isFirst: at == start) else { break }
            if at > start, token.hasBlankBefore { key += " " }
            key += token.key
            if token.hasBlankBefore || at == start { words += 1 + token.key.utf8.count { $0 == 0x20 } }
            at += 1
            guard let name = choose(key, tokens, start..<at, shouting: shouting) else { continue }
            best = RegisterMatch(range: start..<at, name: name)
        }
        return best
    }

    private func firstWord(_ key: String) -> String {
        guard let space = key.utf8.firstIndex(of: 0x20) else { return key }
        return String(key[..<space])
    }

    private func canContinue(_ token: NameToken, isFirst: Bool) -> Bool {
        switch token.form {
        case .capital, .upper: true
        case .number, .possessive: !isFirst
        case .lower: !isFirst || token.traits.contains(.particle)
        case .mark: !isFirst && (token.key == "&" || token.key == "/" || token.key == ".")
        case .quote, .other: false
        }
    }

    /// Full names come before demonyms, these before seats, family names and capitals.
    private func choose(_ key: String, _ tokens: [NameToken], _ range: Range<Int>, shouting: Bool) -> RegisteredName? {
        let fitting = register.candidates(folded: key).filter { fits($0, tokens, range, shouting: shouting) }
        return fitting.enumerated().min { rank($0.element, $0.offset) < rank($1.element, $1.offset) }?.element
    }

    private func rank(_ name: RegisteredName, _ offset: Int) -> Int {
        let order: Int =
            switch name.kind {
            case .full, .acronym: 0
            case .other: 1
            case .demonym: 2
            case .seat: 3
            case .short: 4
            case .capital: 5
            }
        return order * 64 + min(offset, 63)
    }

    private func fits(_ name: RegisteredName, _ tokens: [NameToken], _ range: Range<Int>, shouting: Bool) -> Bool {
        let last = range.upperBound - 1
        guard tokens[last].form != .possessive || name.written.hasSuffix("s") else { return false }
        if range.count > 1 { return true }
        let token = tokens[range.lowerBound]
        if name.written.hasPrefix("The "), name.actor.sort == .organization, !followsArticle(tokens, range.lowerBound) {
            return false
        }
        let isAcronym = Self.isUpper(name.written)
        if shouting { return name.actor.sort == .country || token.traits.isDisjoint(with: [.common, .function]) }
        switch token.form {
        case .upper: return isAcronym && !isLoud(tokens, range.lowerBound) || token.key.utf8.count > 4
        case .capital: return !isAcronym || token.key.utf8.contains { $0 < 0x40 }
        default: return false
        }
    }

    /// Of `The Sun` and `The Hill` the capital of the article tells that a paper is meant.
    private func followsArticle(_ tokens: [NameToken], _ at: Int) -> Bool {
        guard at > 0, tokens[at - 1].key == "the", tokens[at - 1].form == .capital else { return false }
        return !tokens[at - 1].beginsSentence
    }

    /// `SHE IS REALLY`: ordinary words in capitals on both sides or on one make no acronyms.
    private func isLoud(_ tokens: [NameToken], _ at: Int) -> Bool {
        guard tokens[at].traits.contains(.common) || tokens[at].traits.contains(.function) else { return false }
        return [at - 1, at + 1].contains {
            tokens.indices.contains($0) && tokens[$0].form == .upper
                && !tokens[$0].traits.isDisjoint(with: [.common, .function])
        }
    }

    private static func isUpper(_ written: String) -> Bool {
        let letters = written.unicodeScalars.filter { $0.properties.isAlphabetic }
        return letters.count > 1 && letters.allSatisfy { $0.properties.isUppercase }
    }
}
