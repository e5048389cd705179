import Testing
import TextModel

@Suite struct OffsetTableTests {
    static let texts = [
        "", "a", "plain ASCII text", "Größe — “naïve” café", "e\u{301}e\u{302}", "😀 and 👨‍👩‍👧 and 🇦🇿", "line\r\nline\r\n",
        "和平计划", "שלום עולם", "\0\0", "\u{FEFF}x", String(repeating: "aé试😀\r\n", count: 50),
        String(repeating: "a", count: 63) + "😀" + String(repeating: "b", count: 64),
        String(repeating: "a", count: 64), String(repeating: "é", count: 64),
    ]

    @Test(arguments: texts)
    func everyBorderCountsLikeTheStringsViews(string: String) {
        let table = OffsetTable(UTF8Text(string))
        for index in string.unicodeScalars.indices + [string.endIndex] {
            let offset = string.utf8.distance(from: string.startIndex, to: index)
            let points = string.unicodeScalars.distance(from: string.startIndex, to: index)
            #expect(table.convert(offset, to: .utf8) == offset)
            #expect(table.convert(offset, to: .codepoint) == points)
            #expect(table.convert(offset, to: .source) == points)
            #expect(table.convert(offset, to: .utf16) == string.utf16.distance(from: string.startIndex, to: index))
        }
    }

    @Test(arguments: [
        ("a😀b", "b", 5, 2, 3), ("e\u{301}x", "x", 3, 2, 2), ("a\r\nb", "b", 3, 3, 3), ("—“x", "x", 6, 2, 2),
    ])
    func aPlaceInEveryUnit(text: String, mark: String, utf8: Int, points: Int, utf16: Int) {
        let table = OffsetTable(UTF8Text(text))
        #expect(UTF8Text(text)[TextSpan(utf8, utf8 + 1)] == mark)
        #expect(table.convert(utf8, to: .codepoint) == points)
        #expect(table.convert(utf8, to: .utf16) == utf16)
    }

    @Test func placesOutsideTheTextCountAsItsEnds() {
        let table = OffsetTable(UTF8Text("añb"))
        #expect(table.convert(-3, to: .codepoint) == 0)
        #expect(table.convert(99, to: .codepoint) == 3)
        #expect(table.convert(99, to: .utf16) == 3)
    }

    @Test func countsNeverFallFromByteToByte() {
        let text = UTF8Text(String(repeating: "x😀é", count: 100))
        let table = OffsetTable(text)
        let counts = (0...text.count).map { table.convert($0, to: .utf16) }
        #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 <= $1 })
    }
}
