import Testing

@testable import Resources

@Suite struct ListTests {
    let library: ResourceLibrary

    init() throws { library = try ResourceLibrary.bundled() }

    @Test func everyListTellsItsFormAndOrigin() throws {
        let files = try library.files()
        #expect(files.count > 20)
        for file in files {
            let header = try library.lines(of: file).header
            #expect(header.contains("origin"), "\(file): \(header)")
            #expect(header.contains("20"), "\(file) has no date")
        }
    }

    @Test func everyListIsSortedByBytesAndUnique() throws {
        for file in try library.files() {
            let lines = try library.lines(of: file).body
            let unsorted = zip(lines, lines.dropFirst()).first { !$0.utf8.lexicographicallyPrecedes($1.utf8) }
            #expect(unsorted == nil, "\(file)")
            #expect(!lines.isEmpty, "\(file)")
        }
    }

    @Test(arguments: ["president", "spokesman", "ambassador"])
    func aListHoldsItsWords(word: String) throws {
        #expect(try library.list("titles").contains(word))
    }

    @Test(arguments: ["", "Moscow", "zzz", "presidentx"])
    func aListHoldsNoOtherWords(word: String) throws {
        #expect(try !library.list("titles").contains(word))
    }

    @Test func aMissingListIsAnError() {
        #expect(throws: ResourceError.unreadable(file: "nothing.txt")) { try library.list("nothing") }
    }
}
