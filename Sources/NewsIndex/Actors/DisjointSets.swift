/// Sets of integers that only ever grow together (Galler and Fischer 1964), each known by its smallest member.
struct DisjointSets: Sendable {
    private var parents: [Int]

    /// `count` sets of one.
    init(count: Int) { parents = Array(0..<count) }

    /// The smallest member of the set that holds `member`.
    mutating func root(of member: Int) -> Int {
        var root = member
        while parents[root] != root { root = parents[root] }
        var at = member
        while parents[at] != root { (at, parents[at]) = (parents[at], root) }
        return root
    }

    /// Joins the sets of two members.
    mutating func join(_ left: Int, _ right: Int) {
        let (a, b) = (root(of: left), root(of: right))
        parents[max(a, b)] = min(a, b)
    }
}
