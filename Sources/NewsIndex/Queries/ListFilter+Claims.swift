import Chronology
import Corpus
import Extraction
import TextModel

extension ListFilter where Element == IndexedClaim {
    /// The filters of `/v1/claims`: who says it, what it is about, how it is said, where it stands.
    static var claims: [ListFilter] { people + manner + setting }

    private static var people: [ListFilter] {
        [
            ListFilter("claimant", kind: .actor) { element, _ in element.claimants },
            ListFilter("claimant.type", ActorType.self) { element, source in
                source.type(of: element.claim.claimant?.actor)
            },
            ListFilter("about", kind: .actor) { element, _ in element.claim.about.map(\.actor) },
            ListFilter("about.role", Topic.Role.self) { element, _ in element.claim.about.map(\.role.rawValue) },
            ListFilter("about.type", ActorType.self) { element, source in
                element.claim.about.flatMap { source.type(of: $0.actor) }
            },
            ListFilter("actor", kind: .actor) { element, _ in element.claimants + element.claim.about.map(\.actor) },
            ListFilter("attribution.actor", kind: .actor) { element, _ in
                element.claim.attribution.compactMap(\.actor)
            },
            ListFilter("attribution.role", AttributionLink.Role.self) { element, _ in
                element.claim.attribution.map(\.role.rawValue)
            },
        ]
    }

    private static var manner: [ListFilter] {
        [
            ListFilter("voice", ClaimVoice.self) { element, _ in [element.claim.voice.rawValue] },
            ListFilter("sourcing", ClaimSourcing.self) { element, _ in [element.claim.sourcing.rawValue] },
            ListFilter("form", ClaimForm.self) { element, _ in element.claim.form.map { [$0.rawValue] } ?? [] },
            ListFilter("act", ClaimAct.self) { element, _ in [element.claim.act.rawValue] },
            ListFilter("factuality", Factuality.self) { element, _ in [element.claim.factuality.rawValue] },
            ListFilter("polarity", Polarity.self) { element, _ in [element.claim.polarity.rawValue] },
            ListFilter("cue.class", CueClass.self) { element, _ in
                element.claim.cue.map { [$0.class.rawValue] } ?? []
            },
            ListFilter("cue.lemma") { element, _ in element.claim.cue.map { [$0.lemma] } ?? [] },
            ListFilter("via.medium") { element, _ in element.claim.via.medium.map { [$0] } ?? [] },
        ]
    }

    private static var setting: [ListFilter] {
        [
            ListFilter("id") { element, _ in [element.claim.id] },
            ListFilter("type", allowed: ["claim"]) { _, _ in ["claim"] },
            ListFilter("article") { element, source in [source.article(element.article).read.article.id] },
            ListFilter("publisher", kind: .actor) { element, source in
                source.article(element.article).publisher.map { [$0] } ?? []
            },
            ListFilter("event") { element, _ in element.claim.event.map { [$0] } ?? [] },
            ListFilter("dateSaid.edtf") { element, _ in element.claim.dateSaid.edtfValue },
            ListFilter("dateOf.edtf") { element, _ in element.claim.dateOf.edtfValue },
        ]
    }
}

extension IndexedClaim {
    fileprivate var claimants: [String] { claim.claimant.map { [$0.actor] } ?? [] }
}
