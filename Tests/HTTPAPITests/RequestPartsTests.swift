import Testing

@testable import HTTPAPI

struct RequestPartsTests {
    @Test(arguments: [
        ("deny", "deny"), ("dney", "deny"), ("Denny", "deny"), ("asert", "assert"), ("predikt", "predict"),
    ])
    func theNearestWordIsFound(typed: String, meant: String) {
        #expect(EditDistance.nearest(to: typed, among: ["assert", "deny", "predict"]) == [meant])
    }

    @Test(arguments: ["", "quarterly", "xxxxxxxx"])
    func nothingIsNearToSomethingElse(typed: String) {
        #expect(EditDistance.nearest(to: typed, among: ["assertion", "denunciation"]) == [])
    }

    @Test(arguments: [
        ("a%20b", "a b"), ("a+b", "a b"), ("%C3%A9", "é"), ("%F0%9F%95%8A", "🕊"), ("", ""), ("%25", "%"),
    ])
    func percentEncodingIsRead(encoded: String, text: String) {
        #expect(PercentEncoding.decode(encoded, plusIsSpace: true) == text)
    }

    @Test(arguments: ["%", "%4", "%ZZ", "%C3", "%FF", "a%2"])
    func malformedEncodingIsNot(encoded: String) {
        #expect(PercentEncoding.decode(encoded, plusIsSpace: true) == nil)
    }

    @Test func whatIsEncodedReadsBack() {
        let text = "a b,c&d=é🕊️%+~/?#"
        #expect(PercentEncoding.decode(PercentEncoding.encode(text), plusIsSpace: true) == text)
    }

    @Test(
        arguments: [
            (nil, nil, Format.json), (nil, "*/*", .json), (nil, "text/html, */*;q=0.8", .json),
            (nil, "application/x-ndjson", .ndjson), (nil, "application/json;q=0.5, application/x-ndjson", .ndjson),
            (nil, "application/*, application/json;q=0.1", .ndjson), ("ndjson", "application/json", .ndjson),
            ("json", "application/x-ndjson", .json), (nil, "nonsense", .json),
        ] as [(String?, String?, Format)])
    func theFormatIsChosen(ending: String?, accept: String?, format: Format) throws {
        #expect(try Format.choose(extension: ending, accept: accept, among: [.json, .ndjson]) == format)
    }

    @Test(arguments: [
        ("\"x\"", true), ("W/\"x\"", true), ("*", true), ("\"a\", W/\"x\"", true), ("\"a\"", false), ("x", false),
    ])
    func tagsAreComparedWeakly(header: String, isNamed: Bool) {
        let tag = EntityTag(["a", "b"])
        #expect(tag.isNamed(by: header.replacing("\"x\"", with: tag.description)) == isNamed)
    }

    @Test func cursorsBelongToTheirQueryAndGeneration() {
        let text = Cursor(offset: 25).sealed(query: "q", generation: "g")
        #expect(Cursor(text, query: "q", generation: "g")?.offset == 25)
        #expect(Cursor(text, query: "other", generation: "g") == nil)
        #expect(Cursor(text, query: "q", generation: "other") == nil)
        #expect(Cursor("zzz", query: "q", generation: "g") == nil)
        #expect(Cursor("-1." + text, query: "q", generation: "g") == nil)
    }
}
