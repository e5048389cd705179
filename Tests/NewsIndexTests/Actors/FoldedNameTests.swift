import Testing

@testable import NewsIndex

struct FoldedNameTests {
    @Test(arguments: [
        ("Angela Merkel", "angela merkel", "angela-merkel"), ("İlham Əliyev", "ilham aliyev", "ilham-aliyev"),
        ("O’Brien", "obrien", "obrien"), ("Jens-Frederik Nielsen", "jens frederik nielsen", "jens-frederik-nielsen"),
        ("U.S. Senate", "us senate", "us-senate"), ("  Lech  Wałęsa ", "lech walesa", "lech-walesa"),
        ("Brigade 95", "brigade 95", "brigade-95"),
    ])
    func namesFold(name: String, folded: String, slug: String) {
        #expect(FoldedName(name).text == folded)
        #expect(FoldedName(name).slug == slug)
    }

    @Test(arguments: ["", "—", "北京"])
    func whatHasNoLatinLettersHasNoSlug(name: String) {
        #expect(FoldedName(name).slug == nil)
    }

    @Test(arguments: [("Vladimir Putin", "putin"), ("Alexander Van der Bellen", "van der bellen"), ("Putin", "putin")])
    func lastNamesKeepTheirParticles(name: String, surname: String) {
        #expect(FoldedName(name).surname == surname)
    }

    @Test(arguments: [("Putin", true), ("van der Bellen", true), ("Vladimir Putin", false)])
    func aLastNameAloneIsTold(name: String, isSurname: Bool) {
        #expect(FoldedName(name).isSurnameOnly == isSurname)
    }
}
