import TextModel

/// Names to actors within one article, by sieves from the most certain to the least.
///
/// 1. a name that the register knows whole; 2. full names; 3. acronyms beside their full name; 4. a family name shared
/// in a coordination;
/// 5. short forms of what the article names in full; 6. a surname of the register's, if the article gives it a country
/// or a title;
/// 7. what is left stands for itself. (Lee et al. 2013, deterministic coreference by precision-ranked sieves.)
struct ActorResolver: Sendable {
    let clauses: Clauses
    let knowledge: any ActorKnowledge
    let metonyms: MetonymRule
    let lexicon: CueLexicon
    let forceNouns: Set<String>

    /// The actors and mentions of the article.
    func resolve() -> ActorTable {
        var table = ActorTable()
        var pending: [Int] = []
        let entities = clauses.text.entities
        for (index, entity) in entities.enumerated() where Self.type(of: entity.kind) != nil {
            if !resolveKnown(entity, in: &table), !resolveFull(entity, in: &table) { pending.append(index) }
        }
        linkAcronyms(in: &table)
        for index in pending { resolveShort(entities[index], at: index, in: &table) }
        findForces(in: &table)
        findRoles(in: &table)
        return table
    }

    static func type(of kind: EntityKind) -> ActorType? {
        switch kind {
        case .person: .person
        case .organization: .organization
        case .country, .demonym: .country
        case .place: .place
        case .group: .group
        case .event, .product, .law: nil
        }
    }

    // MARK: Sieve 1: the register

    private func resolveKnown(_ entity: Entity, in table: inout ActorTable) -> Bool {
        let name = clauses.text.text[entity.span]
        if let seat = knowledge.seat(name), entity.kind == .place || entity.kind == .organization,
            seat.isAlwaysGovernment || entity.kind == .place && metonyms.isGovernment(entity.tokens),
            let country = knowledge.facts(seat.country)
        {
            table.add(
                entity.span, .metonym, name, .metonym, to: country, rule: seat.isAlwaysGovernment ? "seat" : "metonym")
            return true
        }
        // A surname alone is the article's own person first, whatever the register offers.
        guard entity.kind != .person || nameLength(entity) > 1, let slug = entity.known,
            let facts = knowledge.facts(slug)
        else { return false }
        let sense: MentionSense = entity.kind == .demonym ? .demonym : .name
        table.add(
            entity.span, sense, name, Self.kind(of: name, entity, facts), to: facts,
            rule: entity.kind == .demonym ? "demonym" : "register")
        return true
    }

    private static func kind(of name: String, _ entity: Entity, _ facts: KnownFacts) -> NameKind {
        if entity.kind == .demonym { return .demonym }
        if name == facts.name { return .full }
        let isAcronym = !name.contains(" ") && name.utf8.allSatisfy { $0 < 0x61 || $0 > 0x7A }
        return isAcronym ? .acronym : name.contains(" ") ? .full : .short
    }

    // MARK: Sieve 2: full names

    private func resolveFull(_ entity: Entity, in table: inout ActorTable) -> Bool {
        guard entity.kind != .person || nameLength(entity) > 1, let type = Self.type(of: entity.kind),
            entity.kind != .demonym
        else { return entity.kind == .demonym }
        let name = clauses.text.text[entity.span]
        if entity.kind == .organization || entity.kind == .place, nameLength(entity) == 1 { return false }
        table.add(entity.span, .name, name, .full, named: name, type, rule: "full-name")
        return true
    }

    private func nameLength(_ entity: Entity) -> Int {
        entity.tokens.count { clauses.shape($0) != .punctuation && clauses.shape($0) != .quote }
    }

    // MARK: Sieve 3: acronyms

    /// `the Organization of Turkic States (OTS)`: the name in brackets is another of the one before.
    private func linkAcronyms(in table: inout ActorTable) {
        for entity in clauses.text.entities
        where entity.kind == .organization && clauses.word(entity.tokens.upperBound) == "(" {
            let inside = entity.tokens.upperBound + 1
            guard clauses.word(inside + 1) == ")", clauses.shape(inside) == .upper,
                let actor = table.actor(at: entity.span)
            else { continue }
            table.alias(clauses.text.word(inside), of: actor, .acronym)
        }
    }

    // MARK: Sieves 4 to 7: what is left

    private func resolveShort(_ entity: Entity, at index: Int, in table: inout ActorTable) {
        let name = clauses.text.text[entity.span]
        guard let type = Self.type(of: entity.kind) else { return }
        if let actor = table.actor(alias: name) {
            return table.add(entity.span, .name, name, .acronym, to: actor, rule: "acronym")
        }
        if type == .person {
            if let full = sharedFamilyName(entity, at: index) {
                return table.add(entity.span, .name, name, .short, named: full, .person, rule: "coordination")
            }
            if let actor = table.person(surnamed: name, before: entity.span.start) {
                return table.add(entity.span, .name, name, .short, to: actor, rule: "surname")
            }
            if let facts = knownPerson(surnamed: name, entity, in: table) {
                return table.add(entity.span, .name, name, .short, to: facts, rule: "register-surname")
            }
        } else if let actor = table.longer(than: name, type) {
            return table.add(entity.span, .name, name, .short, to: actor, rule: "part-of-name")
        }
        table.add(entity.span, .name, name, .short, named: name, type, rule: "name")
    }

    /// `Tomas and Pavel Novakov`: a given name alone before "and" and a full name.
    private func sharedFamilyName(_ entity: Entity, at index: Int) -> String? {
        let entities = clauses.text.entities
        guard clauses.word(entity.tokens.upperBound) == "and", index + 1 < entities.count else { return nil }
        let next = entities[index + 1]
        guard next.kind == .person, next.tokens.lowerBound == entity.tokens.upperBound + 1, next.tokens.count == 2,
            let family = next.tokens.last
        else { return nil }
        let title = clauses.wordClass(entity.tokens.lowerBound - 1)
        guard title != .proper, !isListed(entity, at: index) else { return nil }
        return clauses.text.text[entity.span] + " " + clauses.text.word(family)
    }

    /// "Joss Stone, Anastacia and Natasha Bedingfield": one of a list has a name of her own.
    private func isListed(_ entity: Entity, at index: Int) -> Bool {
        guard index > 0, clauses.isComma(entity.tokens.lowerBound - 1) else { return false }
        let before = clauses.text.entities[index - 1]
        return before.kind == .person && before.tokens.upperBound == entity.tokens.lowerBound - 1
    }

    private func knownPerson(surnamed name: String, _ entity: Entity, in table: ActorTable) -> KnownFacts? {
        let people = knowledge.people(surnamed: name).filter { person in
            person.partOf.map { table.mentions(actor: $0) } ?? false
        }
        let latest = people.map(\.lastYear).max()
        let holders = people.filter { $0.lastYear == latest }
        return holders.count == 1 ? holders.first : nil
    }

    // MARK: Armed forces

    /// `Russian special forces`, `the Azerbaijani army`: a demonym and a noun of force is an organization of that
    /// country.
    private func findForces(in table: inout ActorTable) {
        for entity in clauses.text.entities where entity.kind == .demonym && !entity.isNested {
            guard let country = entity.known, let end = forceEnd(after: entity.tokens.upperBound) else { continue }
            let span = TextSpan(entity.span.start, clauses.text.tokens[end - 1].span.end)
            let name = clauses.text.text[span]
            table.add(span, .title, name, .title, named: name, .organization, partOf: country, rule: "demonym-force")
        }
    }

    private func forceEnd(after start: Int) -> Int? {
        let two = clauses.word(start) + " " + clauses.word(start + 1)
        if forceNouns.contains(two) { return start + 2 }
        return forceNouns.contains(clauses.word(start)) ? start + 1 : nil
    }

    // MARK: Roles

    /// `Kremlin spokesperson Dmitry Peskov`; `Ana Souza, the ambassador to Chile,`.
    private func findRoles(in table: inout ActorTable) {
        for entity in clauses.text.entities where entity.kind == .person && !entity.isNested {
            guard let actor = table.actor(at: entity.span), let role = role(before: entity) ?? role(behind: entity)
            else { continue }
            table.describe(actor, clauses.span(role), partOf: country(in: role, table))
        }
    }

    private func role(before entity: Entity) -> Range<Int>? {
        var last = entity.tokens.lowerBound - 1
        if clauses.isComma(last) { last -= 1 }
        guard last >= 0, isOffice(last), let sentence = clauses.sentence(of: last),
            let phrase = clauses.nounPhrase(
                endingAt: last, from: clauses.text.sentences[sentence].tokens.lowerBound,
                attachments: clauses.isComma(last + 1))
        else { return nil }
        return withoutArticle(phrase)
    }

    private func role(behind entity: Entity) -> Range<Int>? {
        let start = entity.tokens.upperBound + 1
        guard clauses.isComma(start - 1), let sentence = clauses.sentence(of: start),
            let phrase = clauses.nounPhrase(
                startingAt: start, to: clauses.text.sentences[sentence].tokens.upperBound, attachments: true),
            phrase.contains(where: isOffice), !phrase.contains(where: { clauses.wordClass($0) == .conjunction })
        else { return nil }
        let end = phrase.upperBound
        guard clauses.isComma(end) || clauses.isTerminator(end) || clauses.wordClass(end) == .preposition else {
            return nil
        }
        return withoutArticle(phrase)
    }

    private func isOffice(_ token: Int) -> Bool {
        lexicon.speakers.contains(clauses.word(token)) && clauses.entityOf[token] < 0
            || ["president", "minister", "chancellor", "premier", "king", "queen", "pope", "sheikh"].contains(
                clauses.word(token))
    }

    private func withoutArticle(_ phrase: Range<Int>) -> Range<Int> {
        let opens = ["the", "a", "an"].contains(clauses.word(phrase.lowerBound))
        return opens && phrase.count > 1 ? (phrase.lowerBound + 1)..<phrase.upperBound : phrase
    }

    private func country(in range: Range<Int>, _ table: ActorTable) -> String? {
        range.lazy.compactMap { token -> String? in
            guard clauses.entityOf[token] >= 0 else { return nil }
            return table.actor(at: clauses.text.entities[clauses.entityOf[token]].span)
        }.first
    }
}
