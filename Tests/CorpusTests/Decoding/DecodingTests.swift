import Corpus
import Testing
import TextModel

struct DecodingTests {
    @Test func utf8IsReadWithAndWithoutMark() throws {
        #expect(try Reading.article("Über die Brücke they went.").file.encoding == "utf-8")
        let marked = try Reading.article("\u{FEFF}Über die Brücke they went.")
        #expect(marked.article.body.string == "Über die Brücke they went.")
        #expect(marked.repaired.map(\.from) == ["\u{FEFF}"])
        #expect(marked.repaired.map(\.source) == [0..<1])
    }

    @Test(arguments: [(true, true), (true, false), (false, true), (false, false)])
    func utf16IsReadInBothOrders(isLittle: Bool, hasMark: Bool) throws {
        let text = (hasMark ? "\u{FEFF}" : "") + "The river “Elbe” rose 😀."
        var bytes: [UInt8] = []
        for unit in text.utf16 {
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 255))
            bytes += isLittle ? [low, high] : [high, low]
        }
        let read = try Reading.article(bytes)
        #expect(read.article.body.string == "The river “Elbe” rose 😀.")
        #expect(read.file.encoding == (isLittle ? "utf-16le" : "utf-16be"))
    }

    @Test func windows1252IsToldFromUTF8() throws {
        let bytes: [UInt8] = Self.bytes("The minister", [0x92], "s caf", [0xE9], " closed.")
        let read = try Reading.article(bytes)
        #expect(read.article.body.string == "The minister’s café closed.")
        #expect(read.file.encoding == "windows-1252")
    }

    @Test(arguments: [
        (Self.bytes("Ü is fine, this ", [0xFF], " is not."), "Ü is fine, this \u{FFFD} is not."),
        (Self.bytes("Cut off in the mid of it, ", [0xE2, 0x80]), "Cut off in the mid of it, \u{FFFD}"),
        (Self.bytes("A ", [0xF0, 0x9F, 0x98], "B ", [0xC0, 0xAF], " C."), "A \u{FFFD}B \u{FFFD}\u{FFFD} C."),
    ])
    func brokenUTF8BecomesReplacementCharacters(bytes: [UInt8], words: String) throws {
        let read = try Reading.article(bytes)
        #expect(read.article.body.string == words)
        #expect(read.file.encoding == "utf-8")
        #expect(read.warnings.map(\.code) == ["invalid-encoding"])
    }

    @Test(arguments: [
        ("He donâ€™t know.", "He don’t know."), ("The cafÃ© is closed.", "The café is closed."),
        ("â€œYes,â€\u{9D} she said.", "“Yes,” she said."), ("It cost Â£5.", "It cost £5."),
        ("Ten â€“ twelve.", "Ten – twelve."),
        ("Null\u{0} bytes and\u{200B} invisible ones.", "Null bytes and invisible ones."),
    ])
    func aMisreadEncodingIsMended(text: String, words: String) throws {
        let read = try Reading.article(text)
        #expect(read.article.body.string == words)
        #expect(read.repaired.allSatisfy { $0.kind == .encoding } && !read.repaired.isEmpty)
    }

    @Test(arguments: ["SÃO PAULO and Ângela.", "Crème brûlée à la carte.", "naïve façade", "ÇA VA"])
    func accentsByRightStay(text: String) throws {
        #expect(try Reading.article(text).article.body.string == text)
    }

    @Test(
        arguments: [
            Array("%PDF-1.4\n".utf8), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], Array(0...255),
            Array(repeating: 0, count: 64),
        ] as [[UInt8]])
    func whatIsNoTextIsRefused(bytes: [UInt8]) {
        #expect(throws: ReadingError.binary) { try Reading.article(bytes) }
    }

    @Test(arguments: ["", " \r\n\t\n ", "\u{FEFF}", "\u{A0}\u{200B}"])
    func emptyFilesAreRefused(text: String) {
        #expect(throws: ReadingError.empty) { try Reading.article(text) }
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{85}"])
    func everyLineEndParts(lineEnd: String) throws {
        let read = try Reading.article(["A headline", Reading.prose[0], Reading.prose[1]].joined(separator: lineEnd))
        #expect(read.article.blocks.count == 3)
    }

    @Test func foreignScriptIsKeptAndReported() throws {
        let read = try Reading.article("He decided to throw out the first试探性球 to see the reaction in the capital.")
        let warning = try #require(read.warnings.first)
        #expect(warning.code == "foreign-script")
        #expect(warning.span.map { read.article.body[$0] } == "试探性球")
    }

    @Test func fileFactsAreThoseOfTheBytes() throws {
        let file = try Reading.article("abc", path: "folder/a.txt").file
        #expect(file.path == "folder/a.txt")
        #expect(file.bytes == 3)
        #expect(file.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    private static func bytes(
        _ first: String, _ odd: [UInt8], _ second: String = "", _ more: [UInt8] = [], _ third: String = ""
    ) -> [UInt8] {
        var bytes = Array(first.utf8)
        bytes += odd
        bytes += Array(second.utf8)
        bytes += more
        bytes += Array(third.utf8)
        return bytes
    }
}
