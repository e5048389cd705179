import Resources
import TextModel

/// Noun phrases that make claims, to actors.
///
/// `Kremlin spokesperson Dmitry Peskov`: the person. `Azerbaijani officials`: the country. `a senior US official`,
/// `survivors`: an unnamed
/// source of the article. `he`: the person spoken of last. Keeps what it has seen, so phrases must come in reading
/// order.
struct ClaimantResolver: Sendable {
    /// What a phrase came to.
    struct Found: Sendable {
        let actor: String?
        /// The words that name the claimant, inside the phrase.
        let mention: TextSpan
        let resolution: Resolution
        let sourcing: ClaimSourcing
    }

    let clauses: Clauses
    let lexicon: CueLexicon
    /// Hash of the article, behind the slug of an unnamed source.
    let articleHash: String
    private(set) var table: ActorTable
    private let finder: ClaimantFinder
    /// Persons in the order in which they were mentioned.
    private let personMentions: [ActorMention]
    private let resolutions: [TextSpan: Resolution]
    /// By the last word of an organization's name or of a role: the actors, and from where on the article calls them
    /// so.
    private let offices: [String: [(actor: String, from: Int)]]
    private var unnamedByHead: [String: String] = [:]
    private var lastSpeaker: (actor: String, at: Int)?
    /// The body, country or unnamed source that spoke last.
    private var lastBody: (actor: String, at: Int)?

    init(context: ClaimContext, table: ActorTable, articleHash: String) {
        clauses = context.clauses
        lexicon = context.lexicon
        finder = ClaimantFinder(context)
        self.table = table
        self.articleHash = articleHash
        personMentions = table.sortedMentions.filter { $0.type == .person }
        resolutions = Dictionary(
            table.mentions.map { ($0.span, $0.resolution) }, uniquingKeysWith: { first, _ in first })
        offices = Self.offices(table, context.clauses.text)
    }

    /// The actor that `phrase` means.
    mutating func resolve(_ phrase: Range<Int>) -> Found? {
        guard let head = finder.head(of: phrase) else { return nil }
        let found =
            named(phrase, head) ?? pronoun(phrase, head) ?? office(phrase, head) ?? government(phrase, head)
            ?? surname(phrase, head) ?? unnamed(phrase, head)
        if let found, let actor = found.actor, let type = table.cluster(actor)?.type {
            let at = clauses.text.tokens[head].span.start
            if type == .person { lastSpeaker = (actor, at) } else { lastBody = (actor, at) }
        }
        return found
    }

    // MARK: Names

    private func named(_ phrase: Range<Int>, _ head: Int) -> Found? {
        // "The mayor of Lund": what hangs on the head by a preposition does not speak.
        let core = phrase.prefix { clauses.wordClass($0) != .preposition || clauses.entityOf[$0] >= 0 }
        let entities = entities(in: phrase.lowerBound..<(core.last.map { $0 + 1 } ?? phrase.upperBound))
        let chosen = entities.last { $0.kind == .person } ?? entities.first { $0.tokens.contains(head) }
        guard let entity = chosen, entity.kind != .demonym || isPeople(entity, phrase),
            let actor = table.actor(at: entity.span)
        else { return nil }
        let isInstitution = table.cluster(actor)?.type != .person
        return Found(
            actor: actor, mention: entity.span,
            resolution: mentionResolution(entity.span) ?? Resolution(rule: "name"),
            sourcing: isInstitution ? .institutional : .named)
    }

    private func isPeople(_ entity: Entity, _ phrase: Range<Int>) -> Bool {
        entity.tokens.upperBound == phrase.upperBound
    }

    private func entities(in phrase: Range<Int>) -> [Entity] {
        var found: [Entity] = []
        for token in phrase where clauses.entityOf[token] >= 0 {
            let entity = clauses.text.entities[clauses.entityOf[token]]
            if found.last != entity { found.append(entity) }
        }
        return found
    }

    private func mentionResolution(_ span: TextSpan) -> Resolution? {
        resolutions[span]
    }

    /// A lone capitalized word that nothing knows and that speaks: "Makori said". A person, by that.
    private mutating func surname(_ phrase: Range<Int>, _ head: Int) -> Found? {
        let word = clauses.word(head)
        guard phrase.count == 1, clauses.shape(head) == .capitalized, clauses.entityOf[head] < 0,
            !lexicon.speakers.contains(word), !lexicon.speakingThings.contains(word)
        else { return nil }
        let span = clauses.span(phrase)
        let name = clauses.text.text[span]
        let full = table.person(surnamed: name, before: span.start)
        guard full != nil || clauses.wordClass(head) == .proper else { return nil }
        if let full {
            table.add(span, .name, name, .short, to: full, rule: "surname")
        } else {
            table.add(span, .name, name, .short, named: name, .person, rule: "speaks")
        }
        guard let actor = table.actor(at: span) else { return nil }
        return Found(actor: actor, mention: span, resolution: Resolution(rule: "speaks"), sourcing: .named)
    }

    // MARK: Pronouns

    private mutating func pronoun(_ phrase: Range<Int>, _ head: Int) -> Found? {
        guard clauses.wordClass(head) == .pronoun || ["he", "she", "who"].contains(clauses.word(head)) else {
            return nil
        }
        let span = clauses.span(phrase)
        guard let actor = antecedent(of: clauses.word(head), before: span.start) else {
            return Found(
                actor: nil, mention: span, resolution: Resolution(rule: "unresolved-pronoun"), sourcing: .unnamed)
        }
        table.add(span, .pronoun, clauses.text.text[span], .title, to: actor, rule: "pronoun")
        let resolution = Resolution(rule: "pronoun", evidence: [table.cluster(actor)?.name ?? actor])
        return Found(actor: actor, mention: span, resolution: resolution, sourcing: .named)
    }

    private func antecedent(of pronoun: String, before offset: Int) -> String? {
        switch pronoun {
        case "he", "she": antecedent(before: offset)
        // Only what spoke itself: "The union said …. It added …".
        case "it", "they": lastBody.flatMap { offset - $0.at < 1_500 ? $0.actor : nil }
        default: nil
        }
    }

    /// The speaker before, unless another person was named since; else the person named last.
    private func antecedent(before offset: Int) -> String? {
        var low = 0
        var high = personMentions.count
        while low < high {
            let middle = (low + high) / 2
            if personMentions[middle].span.start < offset { low = middle + 1 } else { high = middle }
        }
        let near = low > 0 ? personMentions[low - 1] : nil
        if let speaker = lastSpeaker, speaker.at < offset {
            guard let near, near.span.start > speaker.at, opensSentence(near.span) else { return speaker.actor }
            return near.actor
        }
        return near?.actor
    }

    private func opensSentence(_ span: TextSpan) -> Bool {
        guard let sentence = clauses.text.sentenceIndex(at: span.start) else { return false }
        return span.start - clauses.text.sentences[sentence].span.start < 40
    }

    // MARK: Offices and governments

    /// "the president", "the ministry": whoever the article describes or names so.
    private func office(_ phrase: Range<Int>, _ head: Int) -> Found? {
        guard ["the", "this"].contains(clauses.word(phrase.lowerBound)), phrase.count <= 3 else { return nil }
        let word = clauses.word(head)
        let offset = clauses.text.tokens[head].span.start
        let described = Set((offices[word] ?? []).filter { $0.from < offset }.map(\.actor))
        guard described.count == 1, let actor = described.first, let cluster = table.cluster(actor) else { return nil }
        return Found(
            actor: cluster.id, mention: clauses.span(phrase),
            resolution: Resolution(rule: "office", evidence: [cluster.name]),
            sourcing: cluster.type == .person ? .named : .institutional)
    }

    private static func offices(_ table: ActorTable, _ text: AnnotatedText) -> [String: [(actor: String, from: Int)]] {
        var offices: [String: [(actor: String, from: Int)]] = [:]
        for cluster in table.clusters {
            for role in cluster.descriptions {
                offices[lastWord(text.text[role]), default: []].append((cluster.id, role.start))
            }
            if cluster.type == .organization, cluster.name.contains(" ") {
                offices[lastWord(cluster.name), default: []].append((cluster.id, 0))
            }
        }
        return offices
    }

    private static func lastWord(_ words: String) -> String {
        words.split(separator: " ").last.map { $0.lowercased() } ?? ""
    }

    /// "Azerbaijani officials", "the Russian side": the country itself.
    private func government(_ phrase: Range<Int>, _ head: Int) -> Found? {
        guard let demonym = entities(in: phrase).first(where: { $0.kind == .demonym || $0.kind == .country }),
            let country = table.actor(at: demonym.span), lexicon.collectives.contains(clauses.word(head)),
            !phrase.contains(where: {
                ["some", "several", "senior", "two", "many", "unnamed", "anonymous", "former", "local"].contains(
                    clauses.words[$0])
            })
        else { return nil }
        return Found(
            actor: country, mention: clauses.span(phrase),
            resolution: Resolution(rule: "government-collective", evidence: [clauses.text.text[demonym.span]]),
            sourcing: .institutional)
    }

    // MARK: Unnamed sources

    private mutating func unnamed(_ phrase: Range<Int>, _ head: Int) -> Found? {
        let span = clauses.span(phrase)
        let word = clauses.word(head)
        let isDefinite = ["the", "this", "these", "that"].contains(clauses.word(phrase.lowerBound))
        let name = clauses.span(withoutArticle(phrase))
        let known = isDefinite ? unnamedByHead[word] : nil
        let slug = NameFolding.slug(clauses.text.text[name])
        let id = known ?? "\(slug.isEmpty ? "source" : String(slug.prefix(60)))-\(articleHash)"
        let part = entities(in: phrase).compactMap { table.actor(at: $0.span) }.first
        table.addUnnamed(
            span, name: known.flatMap { table.cluster($0)?.name } ?? clauses.text.text[name], id: id, partOf: part)
        unnamedByHead[word] = id
        return Found(
            actor: id, mention: span, resolution: Resolution(rule: "unnamed-source"),
            sourcing: lexicon.speakingThings.contains(word) ? .institutional : .unnamed)
    }

    private func withoutArticle(_ phrase: Range<Int>) -> Range<Int> {
        let opens = ["the", "a", "an", "this", "these"].contains(clauses.word(phrase.lowerBound))
        return opens && phrase.count > 1 ? (phrase.lowerBound + 1)..<phrase.upperBound : phrase
    }
}
