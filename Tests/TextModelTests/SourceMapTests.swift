import Testing
import TextModel

@Suite struct SourceMapTests {
    @Test(arguments: OffsetTableTests.texts)
    func theIdentityLeadsEveryPlaceToItself(string: String) {
        let text = UTF8Text(string)
        let table = OffsetTable(text)
        let map = SourceMap.identity(of: text)
        var spans = [TextSpan(0, text.count)]
        for start in 0..<text.count where text.isBoundary(start) {
            for end in start...min(start + 12, text.count) where text.isBoundary(end) {
                spans.append(TextSpan(start, end))
            }
        }
        for span in spans {
            let expected = table.convert(span.start, to: .codepoint)..<table.convert(span.end, to: .codepoint)
            #expect(map.source(of: span, in: table) == expected)
        }
    }

    /// File `AD Größe\r\n\r\n\r\nar-\nrested 😀`, served `Größe\n\narrested 😀`: an advertisement is cut out, lines and a hyphen are mended.
    private let served = UTF8Text("Größe\n\narrested 😀")
    private let map = SourceMap(pieces: [
        .init(start: 0, count: 7, source: 3..<8, isVerbatim: true),
        .init(start: 7, count: 2, source: 8..<14, isVerbatim: false),
        .init(start: 9, count: 2, source: 14..<16, isVerbatim: true),
        .init(start: 11, count: 6, source: 18..<24, isVerbatim: true),
        .init(start: 17, count: 5, source: 24..<26, isVerbatim: true),
    ])

    @Test(arguments: [
        ("Größe", 3, 8), ("ö", 5, 6), ("\n\n", 8, 14), ("Größe\n\narrested", 3, 24), ("arrested", 14, 24),
        ("ar", 14, 16), ("rested", 18, 24), ("e\n", 7, 14), ("\nar", 8, 16), ("😀", 25, 26), (" 😀", 24, 26),
    ])
    func aStretchLeadsToWhatItCameFrom(words: String, start: Int, end: Int) throws {
        let found = try #require(served.string.range(of: words))
        let from = served.string.utf8.distance(from: served.string.startIndex, to: found.lowerBound)
        let span = TextSpan(from, from + words.utf8.count)
        #expect(map.source(of: span, in: served) == start..<end)
        #expect(map.source(of: span, in: OffsetTable(served)) == start..<end)
    }

    @Test(arguments: [(0, 0), (1, 4), (7, 8), (9, 14), (11, 16), (22, 26), (99, 26)])
    func anEmptySpanStandsBehindTheByteBeforeIt(offset: Int, point: Int) {
        let expected = offset == 0 ? 3 : point
        #expect(map.source(of: TextSpan(offset, offset), in: served) == expected..<expected)
    }

    @Test func aSpanThatCutsARepairIsWidenedToTheWholeOfIt() {
        let map = SourceMap(pieces: [
            .init(start: 0, count: 4, source: 0..<4, isVerbatim: true),
            .init(start: 4, count: 8, source: 4..<13, isVerbatim: false),
            .init(start: 12, count: 6, source: 13..<19, isVerbatim: true),
        ])
        #expect(map.widened(TextSpan(1, 6)) == TextSpan(1, 12))
        #expect(map.widened(TextSpan(6, 14)) == TextSpan(4, 14))
        #expect(map.widened(TextSpan(6, 7)) == TextSpan(4, 12))
        #expect(map.widened(TextSpan(1, 3)) == TextSpan(1, 3))
        #expect(map.widened(TextSpan(6, 6)) == TextSpan(6, 6))
    }

    @Test func aMapWithoutPiecesLeadsToTheStart() {
        let map = SourceMap(pieces: [])
        #expect(map.source(of: TextSpan(0, 5), in: UTF8Text("abc")) == 0..<0)
    }

    @Test func spansBeyondTheTextAreCut() {
        #expect(map.source(of: TextSpan(17, 500), in: served) == 24..<26)
        #expect(map.source(of: TextSpan(-5, 3), in: served).lowerBound == 3)
    }
}

extension String {
    /// Where `words` stand first, code point by code point.
    fileprivate func range(of words: String) -> Range<Index>? {
        let wanted = Array(words.unicodeScalars)
        return unicodeScalars.indices.lazy.compactMap { start in
            let found = self.unicodeScalars[start...].prefix(wanted.count)
            return Array(found) == wanted ? found.startIndex..<found.endIndex : nil
        }.first
    }
}
