import Extraction

/// What the articles say around a person: the side, the offices, the company.
struct PersonContext: Sendable {
    private var sides: Set<String> = []
    private var countries: Set<String> = []
    private var roles: Set<String> = []
    private var companions: Set<Int> = []

    /// How many actors of an article count as company.
    private static let companyLimit = 64

    /// The context of the members at `positions`, who are one person.
    init(_ positions: [Int], in groups: ActorGroups) {
        for position in positions {
            let member = groups.members[position]
            if let side = member.actor.partOf { sides.insert(side) }
            countries.formUnion(member.countries)
            roles.formUnion(member.roleWords)
            companions.formUnion(Self.company(of: position, in: groups))
        }
    }

    /// Whether at least one thing speaks for one person (side, country, role or a companion) and no side speaks against it.
    func agrees(with other: PersonContext) -> Bool {
        guard sides.isEmpty || other.sides.isEmpty || !sides.isDisjoint(with: other.sides) else { return false }
        return !sides.union(countries).isDisjoint(with: other.sides.union(other.countries))
            || !roles.isDisjoint(with: other.roles) || !companions.isDisjoint(with: other.companions)
    }

    /// People, organizations and groups that the article names beside this person; countries and cities are too common to tell.
    private static func company(of position: Int, in groups: ActorGroups) -> [Int] {
        let article = groups.members[position].article
        return groups.membersByArticle[article].prefix(companyLimit).filter {
            let other = groups.members[$0]
            return $0 != position && !other.isSurnameOnly
                && [.person, .organization, .group].contains(other.actor.type)
        }.map { groups.roots[$0] }
    }
}
