/// Finds and orders the elements of one list without looking at those that do not match.
///
/// For every filter and value it keeps the ascending positions of the elements, and for every sort the rank of each element.
struct ResourceList: Sendable {
    private let count: Int
    private let postings: [String: [String: [Int32]]]
    private let folded: Set<String>
    private let ranks: [String: [Int32]]
    private let idRanks: [Int32]
    private let defaultSort: [SortKey]
    private let defaultOrder: [Int]

    /// The rank of an element that has no value: last in both directions.
    private static var missing: Int32 { .max }

    /// Reads through `elements` once per filter and sort.
    init<Element>(
        _ elements: [Element], ids: [String], schema: ListSchema, filters: [ListFilter<Element>],
        sorts: [ListSort<Element>], source: ListSource
    ) {
        count = elements.count
        postings = Dictionary(
            filters.map { ($0.name, Self.postings(of: elements, by: $0, source)) },
            uniquingKeysWith: { first, _ in first })
        folded = Set(filters.filter { $0.kind == .name }.map(\.name))
        idRanks = Self.ranks(ids.map { SortValue.text($0) })
        var ranks = Dictionary(
            sorts.map { sort in
                (sort.name, Self.ranks(elements.enumerated().map { sort.value($1, $0, source) }))
            }, uniquingKeysWith: { first, _ in first })
        ranks["id"] = idRanks
        self.ranks = ranks
        defaultSort = schema.defaultSort
        let columns = Self.columns(schema.defaultSort, ranks)
        defaultOrder = Self.sorted(Array(elements.indices), by: columns, idRanks)
    }

    /// Positions of the elements that pass all filters, in the order asked for. `parts` leads an actor to itself and all that belongs to it.
    func positions(matching query: ResourceQuery, parts: (String) -> [String]) -> [Int] {
        let sort = query.sort.isEmpty ? defaultSort : query.sort
        guard !query.filters.isEmpty else {
            return sort == defaultSort ? defaultOrder : order(Array(0..<count), by: sort)
        }
        let lists = query.filters.map { positions(of: $0, parts: parts) }.sorted { $0.count < $1.count }
        guard let first = lists.first else { return [] }
        let found = lists.dropFirst().reduce(first) { Self.intersection($0, $1) }
        return order(found.map(Int.init), by: sort)
    }

    /// How many elements have each value of the filter `field`, by value.
    func counts(of field: String) -> [(value: String, count: Int)] {
        (postings[field] ?? [:]).map { (value: $0.key, count: $0.value.count) }.sorted { $0.value < $1.value }
    }

    private func order(_ positions: [Int], by sort: [SortKey]) -> [Int] {
        Self.sorted(positions, by: Self.columns(sort, ranks), idRanks)
    }

    private func positions(of filter: FieldFilter, parts: (String) -> [String]) -> [Int32] {
        let suffix = ListFilter<Never>.within
        guard postings[filter.field] == nil, filter.field.hasSuffix(suffix) else {
            let isFolded = folded.contains(filter.field)
            return union(filter.field, filter.values.map { isFolded ? FoldedName($0).text : $0 })
        }
        return union(String(filter.field.dropLast(suffix.count)), filter.values.flatMap(parts))
    }

    private func union(_ field: String, _ values: [String]) -> [Int32] {
        guard let byValue = postings[field] else { return [] }
        let lists = Set(values).compactMap { byValue[$0] }
        return lists.count == 1 ? lists[0] : Set(lists.joined()).sorted()
    }

    /// Cost grows with the shorter list, not the longer one.
    private static func intersection(_ short: [Int32], _ long: [Int32]) -> [Int32] {
        short.filter { position in
            var (low, high) = (0, long.count)
            while low < high {
                let middle = (low + high) / 2
                if long[middle] < position { low = middle + 1 } else { high = middle }
            }
            return low < long.count && long[low] == position
        }
    }
}

extension ResourceList {
    /// A column to sort by and its direction.
    private typealias Column = (ranks: [Int32], isDescending: Bool)

    private static func postings<Element>(
        of elements: [Element], by filter: ListFilter<Element>, _ source: ListSource
    ) -> [String: [Int32]] {
        var postings: [String: [Int32]] = [:]
        for (position, element) in elements.enumerated() {
            for value in Set(filter.values(element, source)) {
                let key = filter.kind == .name ? FoldedName(value).text : value
                if postings[key]?.last != Int32(position) { postings[key, default: []].append(Int32(position)) }
            }
        }
        return postings
    }

    /// For each value how many different smaller ones there are.
    private static func ranks(_ values: [SortValue?]) -> [Int32] {
        let order = values.indices.filter { values[$0] != nil }.sorted { left, right in
            guard let a = values[left], let b = values[right] else { return false }
            return a < b
        }
        var ranks = Array(repeating: missing, count: values.count)
        var rank: Int32 = -1
        var last: SortValue?
        for position in order {
            if values[position] != last { rank += 1 }
            last = values[position]
            ranks[position] = rank
        }
        return ranks
    }

    private static func columns(_ sort: [SortKey], _ ranks: [String: [Int32]]) -> [Column] {
        sort.compactMap { key in ranks[key.field].map { ($0, key.isDescending) } }
    }

    private static func sorted(_ positions: [Int], by columns: [Column], _ ids: [Int32]) -> [Int] {
        positions.sorted { left, right in
            for column in columns {
                let (a, b) = (column.ranks[left], column.ranks[right])
                guard a != b else { continue }
                if a == missing || b == missing { return b == missing }
                return column.isDescending ? a > b : a < b
            }
            return ids[left] < ids[right]
        }
    }
}
