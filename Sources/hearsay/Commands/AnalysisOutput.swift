/// Writes analyses to standard output as they come, as lines or as one array.
struct AnalysisOutput {
    private let isArray: Bool
    private var count = 0
    /// Whether some input was unusable.
    private(set) var hasFailures = false

    /// An output of lines, or of an array.
    init(isArray: Bool) { self.isArray = isArray }

    /// Writes what came of one input.
    mutating func write(_ line: Extractor.Line) {
        switch line {
        case .analysis(let bytes): write(bytes)
        case .unusableRecord(let bytes):
            hasFailures = true
            write(bytes)
        case .unusableFile(let sentence):
            hasFailures = true
            StandardStream.error.write("hearsay: \(sentence)\n")
        }
    }

    /// Ends the array.
    func finish() {
        if isArray { StandardStream.output.write(count == 0 ? "[]\n" : "\n]\n") }
    }

    private mutating func write(_ bytes: [UInt8]) {
        let before = isArray ? (count == 0 ? "[\n" : ",\n") : ""
        count += 1
        StandardStream.output.write(Array(before.utf8) + bytes + (isArray ? [] : [UInt8(ascii: "\n")]))
    }
}
