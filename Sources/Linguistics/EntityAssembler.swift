import Resources
import TextModel

/// Makes entities of candidates, with the countries and demonyms that stand inside longer names.
struct EntityAssembler {
    private(set) var entities: [Entity] = []
    private let text: AnnotatedText
    private let tokens: [NameToken]
    private let register: Register

    init(_ text: AnnotatedText, _ tokens: [NameToken], register: Register) {
        self.text = text
        self.tokens = tokens
        self.register = register
    }

    /// Appends the names of one sentence.
    mutating func append(_ candidates: [NameCandidate], matcher: RegisterMatcher) {
        for candidate in candidates {
            guard let kind = candidate.kind, let entity = entity(candidate, kind) else { continue }
            guard entity.span.start >= (entities.last { !$0.isNested }?.span.end ?? 0) else { continue }
            entities.append(entity)
            appendNested(in: candidate, kind, matcher)
        }
    }

    private func entity(_ candidate: NameCandidate, _ kind: EntityKind) -> Entity? {
        let range = trimmed(candidate.range)
        guard let first = range.first, let last = range.last else { return nil }
        return Entity(
            span: TextSpan(tokens[first].span.start, tokens[last].span.end),
            tokens: tokens[first].token..<(tokens[last].token + 1), kind: kind,
            known: candidate.known ?? known(range, kind), rule: candidate.rule)
    }

    /// Without a possessive at the end.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound + 1, tokens[end - 1].form == .possessive || tokens[end - 1].form == .mark {
            guard tokens[end - 1].form == .possessive, isPartOfKnown(range.lowerBound..<end) else {
                end -= 1
                continue
            }
            break
        }
        return range.lowerBound..<end
    }

    private func isPartOfKnown(_ range: Range<Int>) -> Bool {
        !register.candidates(words(range)).isEmpty
    }

    private func words(_ range: Range<Int>) -> String {
        text.text[TextSpan(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)]
    }

    /// A name that a rule found whole may still be in the register: `Ukrainian Security Service`.
    private func known(_ range: Range<Int>, _ kind: EntityKind) -> String? {
        register.candidates(words(range)).first {
            $0.kind != .short && $0.kind != .demonym && $0.actor.sort.rawValue == kind.rawValue
        }?.actor.slug
    }

    /// What stands inside is shorter than the whole.
    private func innerEnd(_ at: Int, _ range: Range<Int>) -> Int {
        at == range.lowerBound ? range.upperBound - 1 : range.upperBound
    }

    private mutating func appendNested(in candidate: NameCandidate, _ kind: EntityKind, _ matcher: RegisterMatcher) {
        guard candidate.range.count > 1, [.organization, .group, .event, .law, .product, .place].contains(kind) else {
            return
        }
        var at = candidate.range.lowerBound
        while at < candidate.range.upperBound {
            guard tokens[at].isName,
                let inner = matcher.match(tokens, at: at, before: innerEnd(at, candidate.range), shouting: false),
                inner.name.actor.sort == .country,
                inner.kind == .demonym || inner.kind == .country
            else {
                at += 1
                continue
            }
            entities.append(
                Entity(
                    span: TextSpan(tokens[at].span.start, tokens[inner.range.upperBound - 1].span.end),
                    tokens: tokens[at].token..<(tokens[inner.range.upperBound - 1].token + 1), kind: inner.kind,
                    known: inner.name.actor.slug, rule: "nested", isNested: true))
            at = inner.range.upperBound
        }
    }
}
