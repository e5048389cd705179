import Resources
import Testing

@Suite struct RegisterTests {
    static let shared = try? Register(ResourceLibrary.bundled())
    let register: Register

    init() throws { register = try #require(Self.shared) }

    @Test(arguments: [
        ("Turkey", "turkey"), ("Türkiye", "turkey"), ("Turkiye", "turkey"), ("USA", "united-states"),
        ("U.S.", "united-states"), ("Britain", "united-kingdom"), ("Russian Federation", "russia"),
        ("NATO", "nato"), ("CSTO", "collective-security-treaty-organization"),
        ("Collective Security Treaty Organisation", "collective-security-treaty-organization"),
        ("FSB", "federal-security-service"), ("Kiev", "kyiv"), ("Volodymyr Zelensky", "volodymyr-zelenskyy"),
        ("the West", "the-west"), ("Nagorny Karabakh", "nagorno-karabakh"),
        ("THE NEW YORK TIMES", "the-new-york-times"),
    ])
    func aNameLeadsToItsEntry(name: String, slug: String) {
        #expect(register.candidates(name).contains { $0.actor.slug == slug })
    }

    @Test(arguments: [
        ("Kremlin", "russia", RegisteredNameKind.seat), ("Moscow", "russia", .capital), ("Moscow", "moscow", .full),
        ("Azerbaijanis", "azerbaijan", .demonym), ("Dutch", "netherlands", .demonym),
        ("Putin", "vladimir-putin", .short),
        ("EU", "european-union", .acronym), ("Western", "the-west", .demonym), ("Kurdish", "kurds", .demonym),
        ("Turkiye", "turkey", .other),
    ])
    func aCandidateTellsHowItIsNamed(name: String, slug: String, kind: RegisteredNameKind) {
        #expect(register.candidates(name).contains { $0.actor.slug == slug && $0.kind == kind })
    }

    @Test(arguments: ["", "Xyzzy", "president", "the", "Putinx"])
    func wordsThatNameNothingHaveNoCandidates(name: String) {
        #expect(register.candidates(name).isEmpty)
    }

    @Test(arguments: [
        ("Kyrgyz", "kyrgyzstan"), ("Britons", "united-kingdom"), ("Armenian", "armenia"), ("Poles", "poland"),
    ])
    func demonymsLeadToCountries(word: String, slug: String) {
        #expect(register.country(ofDemonym: word)?.slug == slug)
    }

    @Test(arguments: [("Baku", "azerbaijan"), ("Kiev", "ukraine"), ("Yerevan", "armenia"), ("Ankara", "turkey")])
    func capitalsLeadToCountries(city: String, slug: String) {
        #expect(register.country(ofCapital: city)?.slug == slug)
    }

    @Test func whatIsNoCapitalLeadsNowhere() {
        #expect(register.country(ofCapital: "Istanbul") == nil)
        #expect(register.country(ofDemonym: "Moscow") == nil)
    }

    @Test func aCountryIsGivenWithItsCodeAndAddress() throws {
        let turkey = try #require(register.country(iso3166: "TR"))
        #expect(turkey.name == "Turkey")
        #expect(turkey.sort == .country)
        #expect(turkey.sameAs == ["https://www.wikidata.org/wiki/Q43"])
        #expect(turkey.aliases.contains("Türkiye"))
    }

    @Test func anOfficeHolderIsGivenWithOfficeAndState() throws {
        let minister = try #require(register.actor("sergei-lavrov"))
        #expect(minister.sort == .person)
        #expect(minister.role == "foreign minister")
        #expect(minister.partOf == "russia")
        #expect(minister.term.first == 2004)
    }

    @Test func everyBelongingLeadsToAnEntry() {
        let astray = register.actors.filter { $0.partOf.map { register.actor($0) == nil } ?? false }
        #expect(astray.map(\.slug) == [])
    }

    @Test func slugsAreTheFoldedNames() {
        let odd = register.actors.filter { $0.sort == .country && $0.slug != NameFolding.slug($0.name) }
        #expect(odd.map(\.slug) == [])
    }
}
