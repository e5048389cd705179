import Foundation

/// A Markdown file with the commands that it shows and the answers that it promises.
///
/// Every fenced block marked `console` counts. A line `$ command` begins an example (a closing `\` continues it on the
/// next line); what follows, up to the next one or the end of the block, is its answer.
struct DocExampleDocument {
    /// One command with its answer.
    struct Example {
        /// As a shell takes it.
        let command: String
        /// The lines that the answer stands in, from 0.
        let answerLines: Range<Int>
    }

    /// Its path in the repository.
    let path: String
    /// Its examples in their order.
    let examples: [Example]
    private let lines: [Substring]

    /// Reads the file `path` of the repository.
    init(_ path: String) throws {
        self.path = path
        let data = try Data(contentsOf: DocExampleShell.repository.appendingPathComponent(path))
        lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        examples = Self.examples(in: lines)
    }

    /// The answer that the document gives to `example`.
    func answer(to example: Example) -> String { lines[example.answerLines].joined(separator: "\n") }

    /// Writes the document with `answers` in place of its own, one for each example.
    func write(answers: [String]) throws {
        var lines = lines
        for (example, answer) in zip(examples, answers).reversed() {
            let answer = answer.isEmpty ? [] : answer.split(separator: "\n", omittingEmptySubsequences: false)
            lines.replaceSubrange(example.answerLines, with: answer)
        }
        let file = DocExampleShell.repository.appendingPathComponent(path)
        try Data(lines.joined(separator: "\n").utf8).write(to: file)
    }

    private static func examples(in lines: [Substring]) -> [Example] {
        var examples: [Example] = []
        var next = 0
        while let block = block(in: lines, from: next) {
            examples += Self.examples(in: lines, block)
            next = block.upperBound + 1
        }
        return examples
    }

    /// The lines of the first block at or after `start`, without its fences.
    private static func block(in lines: [Substring], from start: Int) -> Range<Int>? {
        guard start < lines.count, let open = lines[start...].firstIndex(of: "```console") else { return nil }
        return (open + 1)..<(lines[(open + 1)...].firstIndex(of: "```") ?? lines.count)
    }

    private static func examples(in lines: [Substring], _ block: Range<Int>) -> [Example] {
        let starts = block.filter { lines[$0].hasPrefix("$ ") }
        return zip(starts, starts.dropFirst() + [block.upperBound]).map { start, end in
            let last = lines[start..<end].firstIndex { !$0.hasSuffix("\\") } ?? end - 1
            let command = lines[start...last].joined(separator: "\n").dropFirst(2)
            return Example(command: String(command), answerLines: (last + 1)..<end)
        }
    }
}
