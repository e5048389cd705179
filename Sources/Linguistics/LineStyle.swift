/// How a line uses capitals, which tells what a capital is worth in it.
enum LineStyle: Sendable {
    /// `Putin met Aliyev in Baku.`
    case sentence
    /// `Putin and Aliyev Hold Talks in Baku`
    case title
    /// `PUTIN AND ALIYEV HOLD TALKS IN BAKU`
    case shouting

    /// The style of the tokens of one sentence: a title where three of four longer words begin with a capital and no full
    /// stop closes it.
    init(_ tokens: ArraySlice<NameToken>) {
        var words = 0
        var capitals = 0
        var ordinary = 0
        var uppers = 0
        for token in tokens where token.form == .capital || token.form == .upper || token.form == .lower {
            guard !token.traits.contains(.function) || token.form == .upper, token.key.utf8.count > 2 || token.isName
            else { continue }
            words += 1
            if token.form == .upper { uppers += 1 }
            guard token.isName else { continue }
            capitals += 1
            if token.traits.contains(.common), !token.traits.contains(.given) { ordinary += 1 }
        }
        if uppers >= 3, uppers * 5 >= words * 4 {
            self = .shouting
        } else if words >= 4, capitals * 4 >= words * 3, ordinary * 4 >= words, tokens.last?.key != "." {
            self = .title
        } else {
            self = .sentence
        }
    }
}
