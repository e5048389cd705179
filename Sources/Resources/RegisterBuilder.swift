/// Reads the register's tables, in the order in which candidates of one name are offered.
struct RegisterBuilder {
    private(set) var actors: [KnownActor] = []
    private(set) var bySlug: [String: Int] = [:]
    private(set) var names: [String: [Register.Entry]] = [:]
    private(set) var longest: [String: Int] = [:]
    private(set) var countryByCode: [String: Int] = [:]

    private var file = ""
    private var line = 0

    private enum Table: String, CaseIterable {
        case countries, places, organizations, groups, people

        var columns: Int {
            switch self {
            case .countries: 9
            case .places: 6
            case .organizations: 8
            case .groups: 5
            case .people: 7
            }
        }
    }

    mutating func read(_ library: ResourceLibrary) throws(ResourceError) {
        names.reserveCapacity(30_000)
        for table in Table.allCases {
            file = "\(table.rawValue).tsv"
            line = 1
            for row in try library.table(table.rawValue, columns: table.columns) {
                line += 1
                try add(row, to: table)
            }
        }
    }

    private mutating func add(_ row: [String], to table: Table) throws(ResourceError) {
        switch table {
        case .countries: try addCountry(row)
        case .places: try addPlace(row)
        case .organizations: try addOrganization(row)
        case .groups: try addGroup(row)
        case .people: try addPerson(row)
        }
    }

    private mutating func addCountry(_ cell: [String]) throws(ResourceError) {
        let index = try add(
            slug: cell[0], name: cell[1], .country, iso: cell[2], wikidata: cell[3], aliases: parts(cell[4]))
        countryByCode[cell[2]] = index
        for word in parts(cell[5]) + parts(cell[6]) { enter(word, .demonym, index) }
        for city in parts(cell[7]) { enter(city, .capital, index) }
        for seat in parts(cell[8]) { enter(seat, .seat, index) }
    }

    private mutating func addPlace(_ cell: [String]) throws(ResourceError) {
        let index = try add(
            slug: cell[0], name: cell[1], .place, kind: cell[2], iso: cell[3], aliases: parts(cell[5]))
        for word in parts(cell[4]) { enter(word, .demonym, index) }
    }

    private mutating func addOrganization(_ cell: [String]) throws(ResourceError) {
        let index = try add(
            slug: cell[0], name: cell[1], .organization, kind: cell[2], iso: cell[3], wikidata: cell[4],
            partOf: cell[5], aliases: parts(cell[7]))
        for acronym in parts(cell[6]) { enter(acronym, .acronym, index) }
    }

    private mutating func addGroup(_ cell: [String]) throws(ResourceError) {
        let index = try add(slug: cell[0], name: cell[1], .group, kind: cell[2], aliases: parts(cell[4]))
        for word in parts(cell[3]) { enter(word, .demonym, index) }
    }

    private mutating func addPerson(_ cell: [String]) throws(ResourceError) {
        let country = countryByCode[cell[2]].map { actors[$0].slug }
        let index = try add(
            slug: cell[0], name: cell[1], .person, iso: cell[2], partOf: country ?? "", aliases: parts(cell[6]),
            role: cell[3], years: (Int(cell[4]), Int(cell[5])))
        guard cell[3] != "member of the government", let family = cell[1].split(separator: " ").last else { return }
        enter(String(family), .short, index)
    }

    private func parts(_ cell: String) -> [String] { cell.split(separator: "|").map(String.init) }

    private mutating func add(
        slug: String, name: String, _ sort: KnownSort, kind: String = "", iso: String = "", wikidata: String = "",
        partOf: String = "", aliases: [String], role: String = "", years: (Int?, Int?) = (nil, nil)
    ) throws(ResourceError) -> Int {
        guard !slug.isEmpty, !name.isEmpty else { throw flaw("an empty slug or name") }
        guard bySlug[slug] == nil else { throw flaw("the slug \(slug) stands twice") }
        let index = actors.count
        bySlug[slug] = index
        actors.append(
            KnownActor(
                slug: slug, name: name, sort: sort, kind: kind, iso3166: iso.isEmpty ? nil : iso,
                sameAs: wikidata.isEmpty ? [] : ["https://www.wikidata.org/wiki/\(wikidata)"], aliases: aliases,
                partOf: partOf.isEmpty ? nil : partOf, role: role.isEmpty ? nil : role, firstYear: years.0,
                lastYear: years.1))
        enter(name, .full, index)
        for alias in aliases { enter(alias, .other, index) }
        return index
    }

    private func flaw(_ reason: String) -> ResourceError { .malformed(file: file, line: line, reason: reason) }

    private mutating func enter(_ name: String, _ kind: RegisteredNameKind, _ actor: Int) {
        let folded = NameFolding.fold(name)
        guard !folded.isEmpty else { return }
        names[folded, default: []].append(Register.Entry(actor: actor, kind: kind, written: name))
        let first = folded.utf8.firstIndex(of: 0x20).map { String(folded[..<$0]) } ?? folded
        let words = 1 + folded.utf8.count { $0 == 0x20 }
        longest[first] = max(longest[first] ?? 0, words)
        guard let apostrophe = first.utf8.firstIndex(of: UInt8(ascii: "'")) else { return }
        // A text's tokens part `People` and `'s`.
        let stem = String(first[..<apostrophe])
        longest[stem] = max(longest[stem] ?? 0, words)
    }
}
