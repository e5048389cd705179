/// How a line uses capitals, which tells what a capital is worth in it.
enum LineStyle: Sendable {
    /// `Putin met Aliyev in Baku.`
    case sentence
    /// `Putin and Aliyev Meet in Baku`
    case title
    /// `PUTIN AND ALIYEV MEET IN BAKU`
    case shouting

    /// The style of the tokens of one sentence: a title where three of four longer words begin with a capital.
    init(_ tokens: ArraySlice<NameToken>) {
        var words = 0
        var capitals = 0
        var ordinary = 0
        var uppers = 0
        for token in tokens where token.form == .capital || token.form == .upper || token.form == .lower {
            if token.form == .upper { uppers += 1 }
            guard !token.traits.contains(.function), token.key.utf8.count > 2 || token.form != .lower else { continue }
            words += 1
            guard token.isName else { continue }
            capitals += 1
            if token.traits.contains(.common), !token.traits.contains(.given) { ordinary += 1 }
        }
        if words >= 3, uppers * 5 >= words * 4, uppers >= 3 {
            self = .shouting
        } else if words >= 4, capitals * 4 >= words * 3, ordinary * 4 >= words {
            self = .title
        } else {
            self = .sentence
        }
    }
}
