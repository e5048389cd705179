import Chronology
import Resources
import Testing

@Suite struct DateReaderTests {
    private let reader: DateReader

    init() throws { reader = try DateReader(ResourceLibrary.bundled()) }

    @Test(arguments: [
        "July 3, 2025", "3 Jul 2025", "3 July 2025", "03.07.2025", "2025-07-03", "2025-07-03T10:00:00Z",
        "2025-07-03T10:00:00+04:00", "2025-07-03 10:00", "Published: July 3, 2025 10:15 am",
        "Thu, 3 Jul 2025 10:00:00 GMT",
        "Thursday 3rd July 2025", "Jul. 3, 2025", "JULY 3, 2025", "Updated on July 3, 2025 (July 3, 2025)",
        "31/12/2025 ",
    ])
    func aDateIsReadInAnyUsualForm(_ text: String) {
        #expect(reader.date(in: text)?.description == (text.hasPrefix("31") ? "2025-12-31" : "2025-07-03"))
    }

    @Test(arguments: [
        "", "July 2025", "July 3", "yesterday", "03/07/2025", "July 3, 2025 to July 5, 2025", "version 2025.07.03.1",
        "10 hours ago", "\u{0}",
    ])
    func whatIsNoSingleDayIsRefused(_ text: String) {
        #expect(reader.date(in: text) == nil)
    }

    @Test(arguments: [
        "https://news.example/2025/07/03/raid-in-the-city", "https://news.example/2025/jul/03/raid",
        "https://news.example/world/2025-07-03/raid/", "https://news.example/raid-20250703.html",
        "/2025/7/3/raid?id=2024/01/01",
    ])
    func anAddressGivesItsDay(_ address: String) {
        #expect(reader.date(inAddress: address)?.description == "2025-07-03")
    }

    @Test(arguments: [
        "https://news.example/2025/raid", "https://news.example/article/7539829758109041190/",
        "https://news.example/12345678/1",
        "https://news.example/2025/13/03/", "",
    ])
    func anAddressWithoutOneGivesNone(_ address: String) {
        #expect(reader.date(inAddress: address) == nil)
    }

    @Test(arguments: ["2025-07-03-raid.txt", "raid_20250703.html", "2025_07_03.md", "2025-07-03"])
    func aFileNameGivesItsDay(_ name: String) {
        #expect(reader.date(inFileName: name)?.description == "2025-07-03")
    }

    @Test(arguments: ["000_229e1243a5020f22.txt", "raid.txt", "2025.txt", "99999999.txt"])
    func aFileNameWithoutOneGivesNone(_ name: String) {
        #expect(reader.date(inFileName: name) == nil)
    }
}
