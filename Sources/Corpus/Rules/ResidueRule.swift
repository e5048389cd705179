import TextModel

/// Takes out lines without a word: what markup, rules and separators leave behind.
///
/// `<`, `***`, `- - -`, and lines of a script: `brightcove.createExperiences();`.
struct ResidueRule: CleaningRule {
    let name = "residue-line"
    private static let longest = 200

    func clean(_ draft: inout Draft) {
        for index in draft.left where draft.passages[index].rest.count <= Self.longest {
            let line = draft.written(index)
            if Self.isBare(line) || Self.isCode(line) { draft.take(index, as: .residue, by: name) }
        }
    }

    /// Whether there is nothing in it but marks of ASCII, dashes, bullets and bars; emoji and other signs are somebody's words.
    static func isBare(_ line: String) -> Bool {
        line.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
            case 0x20...0x7E, 0xA0, 0xA6, 0xAF, 0xB7, 0x2010...0x2015, 0x2022...0x2027, 0x2500...0x25FF, 0x200B: true
            default: Whitespace.contains(scalar)
            }
        }
    }

    private static func isCode(_ line: String) -> Bool {
        let ends = ["();", "});", "//-->", "};"]
        if ends.contains(where: line.hasSuffix) { return true }
        return line.contains("{") && line.contains("}") && (line.contains(";") || line.contains(":"))
    }
}
