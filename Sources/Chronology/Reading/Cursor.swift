/// A place among the lexemes from which a recogniser reads on; what cannot be taken leaves it where it was.
struct Cursor {
    let lexemes: [Lexeme]
    var at: Int

    /// The lexeme at the cursor; null at the end and where an empty line lies before it.
    var current: Lexeme? { peek(0) }

    /// The lexeme `distance` further on, within the same block as all before it.
    func peek(_ distance: Int) -> Lexeme? {
        let index = at + distance
        guard lexemes.indices.contains(index) else { return nil }
        for between in stride(from: at, through: index, by: 1) where between > start && lexemes[between].gap == .block {
            return nil
        }
        return lexemes[index]
    }

    private let start: Int

    init(_ lexemes: [Lexeme], at: Int) {
        self.lexemes = lexemes
        self.at = at
        start = at
    }

    /// Reads with `body` and goes back where that finds nothing.
    mutating func attempt<Found>(_ body: (inout Cursor) -> Found?) -> Found? {
        var ahead = self
        guard let found = body(&ahead) else { return nil }
        self = ahead
        return found
    }

    /// Takes the next lexeme where `read` makes something of it.
    mutating func take<Found>(_ read: (Lexeme) -> Found?) -> Found? {
        guard let current, let found = read(current) else { return nil }
        at += 1
        return found
    }

    /// Takes one of `keywords`.
    mutating func take(_ keywords: Keyword...) -> Bool {
        guard case .keyword(let keyword)? = current?.term, keywords.contains(keyword) else { return false }
        at += 1
        return true
    }

    /// Takes `mark`.
    mutating func take(_ mark: Mark) -> Bool {
        guard current?.term == .mark(mark) else { return false }
        at += 1
        return true
    }

    /// Takes `mark` where no space parts it from what stands before.
    mutating func takeGlued(_ mark: Mark) -> Bool {
        guard current?.gap == Gap.none else { return false }
        return take(mark)
    }

    /// Whether the next lexeme follows without space.
    var isGlued: Bool { current?.gap == Gap.none }
}
