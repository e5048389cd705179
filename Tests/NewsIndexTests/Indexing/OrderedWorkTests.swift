import Testing

@testable import NewsIndex

struct OrderedWorkTests {
    @Test(arguments: [1, 2, 7])
    func resultsComeInTheOrderOfTheInput(tasks: Int) async {
        let results = await OrderedWork(tasks: tasks).map(0..<200) { number in
            (0..<((number * 7919) % 1000)).reduce(number) { sum, _ in sum }
        }
        #expect(results == Array(0..<200))
    }

    @Test func nothingGivesNothing() async {
        #expect(await OrderedWork(tasks: 3).map([Int]()) { $0 }.isEmpty)
    }
}
