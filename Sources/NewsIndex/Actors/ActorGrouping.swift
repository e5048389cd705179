import Extraction

/// Which actors of single articles are one, decided by rules in a fixed order.
struct ActorGrouping: Sendable {
    /// The actors of all articles, by article.
    let members: [ActorMember]
    /// Positions in `members` by article.
    let membersByArticle: [Range<Int>]
    private var sets: DisjointSets

    /// The rules, safest first: each sees what those before it joined.
    static let rules: [any ActorMergeRule] = [SameIdentityRule(), AliasRule(), SurnameRule(), SharedRoleRule()]

    /// Groups the actors of `analyses`.
    init(_ analyses: [ArticleAnalysis]) {
        var members: [ActorMember] = []
        var ranges: [Range<Int>] = []
        for (article, analysis) in analyses.enumerated() {
            let start = members.count
            members += ActorMember.members(of: analysis, at: article)
            ranges.append(start..<members.count)
        }
        self.members = members
        membersByArticle = ranges
        sets = DisjointSets(count: members.count)
        for rule in Self.rules { join(rule.pairs(in: roots())) }
    }

    /// Joins the groups of each pair.
    mutating func join(_ pairs: [(Int, Int)]) {
        for (left, right) in pairs { sets.join(left, right) }
    }

    /// The groups as they stand.
    func roots() -> ActorGroups {
        var sets = sets
        return ActorGroups(
            members: members, membersByArticle: membersByArticle, roots: members.indices.map { sets.root(of: $0) })
    }
}

/// A state of the grouping.
struct ActorGroups: Sendable {
    /// The actors of all articles, by article.
    let members: [ActorMember]
    /// Positions in `members` by article.
    let membersByArticle: [Range<Int>]
    /// For every member the smallest member of its group.
    let roots: [Int]

    /// Positions of the members of every group, in order of the first.
    var groups: [[Int]] {
        var positions: [Int: Int] = [:]
        var groups: [[Int]] = []
        for (member, root) in roots.enumerated() {
            if let position = positions[root] {
                groups[position].append(member)
            } else {
                positions[root] = groups.count
                groups.append([member])
            }
        }
        return groups
    }
}

/// A reason to take actors of two articles for one.
protocol ActorMergeRule: Sendable {
    /// Positions of members that are one. Cost must be linear in the members: keys, never all pairs.
    func pairs(in groups: ActorGroups) -> [(Int, Int)]
}

/// A few distinct integers in the order they came: one, two, or "too many to matter".
struct FewRoots: Sendable {
    /// The first ones.
    private(set) var roots: [Int] = []

    /// Adds one; beyond the third nothing changes any more.
    mutating func insert(_ root: Int) {
        if roots.count < 3, !roots.contains(root) { roots.append(root) }
    }

    /// The only one, where there is exactly one.
    var only: Int? { roots.count == 1 ? roots.first : nil }
}
