import Chronology
import Corpus
import NewsIndex
import TextModel

/// What `hearsay check` prints: a line for every file, what is odd about it below, and a sum at the end.
struct CheckReport {
    private var first: [String: String] = [:]
    private var accepted = 0
    private var duplicates = 0
    private var skipped = 0

    /// Whether every file can be used and there is at least one.
    var isClean: Bool { skipped == 0 && accepted > 0 }

    /// Prints what came of one file.
    mutating func add(_ reading: FileReading) {
        switch reading.outcome {
        case .failure(let reason):
            skipped += 1
            print("skipped    \(reading.path): \(reason)")
        case .success(let read):
            if let original = first[read.article.id] {
                duplicates += 1
                print("duplicate  \(reading.path): the same text as \(original)")
            } else {
                accepted += 1
                first[read.article.id] = reading.path
                print("accepted   \(reading.path): \(Self.summary(of: read))")
                Self.details(of: read).forEach { print("           \($0)") }
            }
        }
    }

    /// Prints the sum.
    func finish() {
        print("\(accepted) accepted, \(duplicates) duplicates, \(skipped) skipped")
        if accepted == 0 { StandardStream.error.write("hearsay: No article was found.\n") }
    }

    private func print(_ line: String) { StandardStream.output.write(line + "\n") }

    private static func summary(of read: ReadArticle) -> String {
        let date = read.datePublished.flatMap { found in found.edtf.map { "published \($0) (\(found.basis.rawValue))" }
        }
        return [
            read.article.id, "\(read.wordCount) words", read.article.language, read.file.encoding,
            date ?? "no publication date", read.article.publisher ?? "no publisher",
        ].joined(separator: ", ")
    }

    private static func details(of read: ReadArticle) -> [String] {
        let removed = read.removed.map { "removed \($0.kind.rawValue): \(shortened($0.exact))" }
        let repaired = tally(read.repaired.map(\.kind.rawValue)).map { "repaired \($0.kind): \($0.count)" }
        return removed + repaired + read.warnings.map { "warning \($0.code): \($0.message)" }
    }

    private static func tally(_ kinds: [String]) -> [(kind: String, count: Int)] {
        Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +).sorted { $0.key < $1.key }.map { (kind: $0, count: $1) }
    }

    private static func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 80 ? line.prefix(79) + "…" : line
    }
}
