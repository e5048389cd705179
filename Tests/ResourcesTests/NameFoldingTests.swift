import Resources
import Testing

@Suite struct NameFoldingTests {
    @Test(arguments: [
        ("Türkiye", "turkiye"), ("U.S.", "us"), ("Al-Shabaab", "al shabaab"), ("The Hague", "hague"),
        ("Łódź", "lodz"), ("Côte d’Ivoire", "cote d'ivoire"), ("Nagorno\u{2011}Karabakh", "nagorno karabakh"),
        ("İlham", "ilham"), ("Αθήνα", "αθηνα"), ("", ""),
    ])
    func spellingsOfOneNameFoldToOne(name: String, folded: String) {
        #expect(NameFolding.fold(name) == folded)
    }

    @Test(arguments: [
        ("United Nations", "united-nations"), ("São Tomé and Príncipe", "sao-tome-and-principe"),
        ("People's Daily", "peoples-daily"), ("AT&T", "at-t"), ("--", ""), ("北京", ""),
    ])
    func slugsHaveLettersDigitsAndHyphens(name: String, slug: String) {
        #expect(NameFolding.slug(name) == slug)
    }

    /// A text without spaces is one word; folding it must not cost the square of its length.
    @Test func aWordOfAnyLengthIsFolded() {
        let word = String(repeating: "試É", count: 300_000)
        #expect(NameFolding.foldWord(word) == String(repeating: "試e", count: 300_000))
    }
}
