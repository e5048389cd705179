import Resources

/// What may stand behind a cue verb as its content.
enum CueFrame: Sendable, Hashable {
    /// A clause, with or without "that": said that …
    case clause
    /// A noun phrase: demanded an apology.
    case phrase
    /// A gerund: proposed opening a consulate.
    case gerund
    /// An infinitive: vowed to fight.
    case infinitive
    /// Somebody and an infinitive: urged Baku to stop.
    case objectInfinitive
    /// Somebody and a clause: told reporters that …
    case objectClause
    /// Somebody and "of": accused them of espionage.
    case objectOf
    /// Somebody or something and "as": described Russia as …
    case objectAs
    /// Somebody or something and what it is called: called the charges "false".
    case objectComplement
    /// Somebody and "for": blamed Kyiv for the attack.
    case objectFor
    /// Somebody and "with": charged him with murder.
    case objectWith
    /// "whether", "how", "why": asked whether …
    case question
    /// A quotation beside it.
    case quotation
    /// A preposition and a noun phrase: pointed to a mistake.
    case preposition(String)
    /// It carries somebody's statement: published a statement.
    case carrier
}

/// One verb that marks an attribution.
struct CueVerb: Sendable {
    let lemma: String
    let `class`: CueClass
    let act: ClaimAct
    let frames: [CueFrame]
    /// The words after the verb that belong to it: `out` of "point out".
    let particle: String?

    func has(_ frame: CueFrame) -> Bool { frames.contains(frame) }
}

/// One noun that marks an attribution: "claims that", "accusations of".
struct CueNoun: Sendable {
    let lemma: String
    let `class`: CueClass
    let act: ClaimAct
    /// The words that open its content.
    let openers: [String]
}

/// The words that mark attributions, and the nouns that can make claims.
struct CueLexicon: Sendable {
    /// By any form of the verb's first word.
    private let verbs: [String: [CueVerb]]
    private let nouns: [String: CueNoun]
    /// People by office or calling.
    let speakers: Set<String>
    /// Bodies, media, documents and examinations that can make a claim.
    let speakingThings: Set<String>
    /// Nouns that behind a demonym stand for the government itself.
    let collectives: Set<String>
    /// Adverbs that attribute to nobody in particular.
    let adverbs: Set<String>
    /// Words that weaken a statement, each as its words.
    let hedges: Set<String>

    init(_ library: ResourceLibrary) throws(ResourceError) {
        verbs = try Self.verbs(library.table("cue-verbs", columns: 8))
        nouns = try Self.nouns(library.table("cue-nouns", columns: 5))
        speakers = try Set(library.list("speaker-nouns").entries)
        speakingThings = try Set(library.list("speaking-things").entries)
        collectives = try Set(library.list("collective-officials").entries)
        adverbs = try Set(library.list("communication-adverbs").entries)
        hedges = try Set(library.list("hedges").entries)
    }

    /// The cue verbs that begin with `word`, those with a particle first.
    func verbs(for word: String) -> [CueVerb] { verbs[word] ?? [] }
    /// The cue noun that `word` is a form of.
    func noun(for word: String) -> CueNoun? { nouns[word] }

    private static func verbs(_ rows: [[String]]) throws(ResourceError) -> [String: [CueVerb]] {
        var table: [String: [CueVerb]] = [:]
        for (number, row) in rows.enumerated() {
            guard let kind = CueClass(rawValue: row[5]), let act = ClaimAct(rawValue: row[6]) else {
                throw .malformed(file: "cue-verbs.tsv", line: number + 2, reason: "unknown class or act")
            }
            let frames = try row[7].split(separator: " ").map { cell throws(ResourceError) in
                try frame(cell, line: number + 2)
            }
            let particle = row[0].split(separator: " ").dropFirst().first.map(String.init)
            let verb = CueVerb(lemma: row[0], class: kind, act: act, frames: frames, particle: particle)
            let forms = Set(row[0..<5].flatMap { $0.split(separator: "/") }.map { firstWord($0) })
            for form in forms { table[form, default: []].append(verb) }
        }
        return table.mapValues { verbs in
            verbs.filter { $0.particle != nil } + verbs.filter { $0.particle == nil }
        }
    }

    private static func firstWord(_ form: Substring) -> String { String(form.prefix { $0 != " " }) }

    private static func frame(_ code: Substring, line: Int) throws(ResourceError) -> CueFrame {
        switch code {
        case "s": return .clause
        case "n": return .phrase
        case "g": return .gerund
        case "t": return .infinitive
        case "o": return .objectInfinitive
        case "h": return .objectClause
        case "f": return .objectOf
        case "a": return .objectAs
        case "c": return .objectComplement
        case "for": return .objectFor
        case "with": return .objectWith
        case "w": return .question
        case "q": return .quotation
        case "x": return .carrier
        default:
            guard code.hasPrefix("p:") else {
                throw .malformed(file: "cue-verbs.tsv", line: line, reason: "unknown frame \(code)")
            }
            return .preposition(String(code.dropFirst(2)))
        }
    }

    private static func nouns(_ rows: [[String]]) throws(ResourceError) -> [String: CueNoun] {
        var table: [String: CueNoun] = [:]
        for (number, row) in rows.enumerated() {
            guard let kind = CueClass(rawValue: row[2]), let act = ClaimAct(rawValue: row[3]) else {
                throw .malformed(file: "cue-nouns.tsv", line: number + 2, reason: "unknown class or act")
            }
            let noun = CueNoun(
                lemma: row[0], class: kind, act: act, openers: row[4].split(separator: " ").map(String.init))
            table[row[0]] = noun
            table[row[1]] = noun
        }
        return table
    }
}
