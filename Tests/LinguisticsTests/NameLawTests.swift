import Linguistics
import TestSupport
import Testing
import TextModel

@Suite struct NameLawTests {
    static let odd: [String] = [
        "", "   \n\n  ", "'s 's 's", "of of The of", "A", "The", "U.S.", "\u{202E}Putin\u{FEFF}", "👍🏽 Putin 🇦🇿",
        "Al- -Al A-B-C-D-E-F-G-H-I-J-K", "Путин сказал в Москве", "北京 said Moscow试探 no", "İstanbul'da Erdoğan",
        String(repeating: "May ", count: 20_000), String(repeating: "Ministry of ", count: 10_000),
        String(repeating: "Big and ", count: 10_000), String(repeating: "Putin\n\n", count: 10_000),
        String(repeating: "\"(", count: 10_000), String(repeating: "Aa-", count: 20_000),
        String(repeating: "x", count: 200_000), String(repeating: "Deputy Prime ", count: 10_000),
    ]

    @Test(arguments: odd.indices)
    func namesAreValidInOrderAndNeverCross(index: Int) throws {
        let text = try NameRows.annotate(Self.odd[index])
        var end = 0
        var outer = TextSpan(0, 0)
        for entity in text.entities {
            #expect(text.text.isValid(entity.span) && !entity.span.isEmpty)
            #expect(text.span(of: entity.tokens).contains(entity.span))
            if entity.isNested {
                #expect(outer.contains(entity.span))
            } else {
                #expect(entity.span.start >= end)
                (outer, end) = (entity.span, entity.span.end)
            }
        }
    }

    @Test func twoReadingsAgree() throws {
        let text = "Kremlin spokesman Dmitry Peskov told Sputnik Azerbaijan that Baku, Yerevan and Tbilisi agree."
        #expect(try NameRows.annotate(text).entities == NameRows.annotate(text).entities)
        #expect(try NameRows.annotate(text).entities.count == 7)
    }
}
