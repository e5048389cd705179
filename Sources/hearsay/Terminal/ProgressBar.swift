import NewsIndex
import Synchronization

/// A bar on standard error that shows how far indexing is, where that is a terminal and it takes longer than a second.
final class ProgressBar: Sendable {
    private let start = ContinuousClock.now
    private let isShown: Bool
    private let drawn = Mutex<Int>(0)

    private static let width = 30
    private static let patience = Duration.seconds(1)

    init() { isShown = StandardStream.error.isTerminal }

    /// Draws the bar anew, if it looks different.
    func show(_ progress: IndexProgress) {
        guard isShown, progress.total > 0, start.duration(to: .now) > Self.patience else { return }
        drawn.withLock { last in
            let percent = progress.done * 100 / progress.total
            guard percent != last else { return }
            last = percent
            let full = percent * Self.width / 100
            let bar = String(repeating: "█", count: full) + String(repeating: "░", count: Self.width - full)
            StandardStream.error.write("\rReading articles \(bar) \(progress.done)/\(progress.total)")
        }
    }

    /// Takes the bar away.
    func clear() {
        guard isShown, drawn.withLock({ $0 > 0 }) else { return }
        StandardStream.error.write("\r\u{1B}[K")
    }
}
