import TextModel

/// Whether a quotation mark or bracket opens or closes.
enum MarkRole: UInt8 {
    case none, opens, closes
}

/// The roles of all quotation marks and brackets of a run of tokens, found in one pass.
///
/// `“ ( «` open and `” ) »` close. A straight mark opens before a word and closes behind one; where its neighbours do not tell, it
/// does the opposite of the last. German `„…“` and `»…«` are known by what stands open.
struct MarkRoles {
    private(set) var roles: [MarkRole]
    /// For an opening bracket the index of the token that closes it, otherwise -1.
    private(set) var partners: [Int]
    private var openBrackets: [Int] = []
    /// Whether the last straight mark opened, for single and double ones.
    private var straightIsOpen = [false, false]
    private var lowIsOpen = false

    init(of tokens: ArraySlice<Token>, in reader: GlyphReader) {
        roles = Array(repeating: .none, count: tokens.count)
        partners = Array(repeating: -1, count: tokens.count)
        for (index, token) in tokens.enumerated() {
            switch token.shape {
            case .quote: roles[index] = quote(token.span, reader)
            case .punctuation: bracket(index, reader.kind(at: token.span.start))
            default: break
            }
        }
    }

    private mutating func bracket(_ index: Int, _ kind: CharacterClass) {
        if kind == .opening {
            roles[index] = .opens
            openBrackets.append(index)
        } else if kind == .closing {
            roles[index] = .closes
            if let open = openBrackets.popLast() { partners[open] = index }
        }
    }

    private mutating func quote(_ span: TextSpan, _ reader: GlyphReader) -> MarkRole {
        switch reader.scalar(at: span.start) {
        case 0x2018, 0x300C, 0x300E, 0x2039, 0xFF62, 0x301D: return .opens
        case 0x300D, 0x300F, 0x203A, 0xFF63, 0x301E, 0x301F, 0x201D: return .closes
        case 0x201A, 0x201E:
            lowIsOpen = true
            return .opens
        case 0x201C:
            defer { lowIsOpen = false }
            return lowIsOpen ? .closes : .opens
        case 0x60: return .opens
        default: return bySpacing(span, reader)
        }
    }

    private mutating func bySpacing(_ span: TextSpan, _ reader: GlyphReader) -> MarkRole {
        let before = reader.kind(before: span.start)
        let after = reader.kind(at: span.end)
        let mayOpen = after != .blank && (before == .blank || before == .opening || before == .dash)
        let mayClose = before != .blank && before != .opening && (after == .blank || !after.isWord)
        let sort = reader.kind(at: span.start) == .apostrophe && span.count != 2 ? 0 : 1
        let opens = mayOpen == mayClose ? !straightIsOpen[sort] : mayOpen
        straightIsOpen[sort] = opens
        return opens ? .opens : .closes
    }
}
