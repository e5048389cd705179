/// Work on many things at once whose results come in the order of the things.
public struct OrderedWork: Sendable {
    private let tasks: Int

    /// Up to `tasks` at a time, at least one.
    public init(tasks: Int) { self.tasks = max(1, tasks) }

    /// Hands `consume` the result of every element, in order; at most twice `tasks` results wait for an earlier one.
    public func forEach<Element: Sendable, Result: Sendable>(
        _ elements: some Sequence<Element>, _ transform: @escaping @Sendable (Element) -> Result,
        consume: (Result) throws -> Void
    ) async rethrows {
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var source = elements.makeIterator()
            var waiting: [Int: Result] = [:]
            var (started, finished, next) = (0, 0, 0)
            while true {
                while started - finished < tasks, started - next < 2 * tasks, let element = source.next() {
                    let number = started
                    group.addTask { (number, transform(element)) }
                    started += 1
                }
                guard let (number, result) = try await group.next() else { return }
                finished += 1
                waiting[number] = result
                while let ready = waiting.removeValue(forKey: next) {
                    try consume(ready)
                    next += 1
                }
            }
        }
    }

    /// The results of all elements, in order.
    public func map<Element: Sendable, Result: Sendable>(
        _ elements: some Sequence<Element>, _ transform: @escaping @Sendable (Element) -> Result
    ) async -> [Result] {
        var results: [Result] = []
        await forEach(elements, transform) { results.append($0) }
        return results
    }
}
