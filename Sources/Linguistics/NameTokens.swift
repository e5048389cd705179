import Resources
import TextModel

/// The tokens of a text as the name rules see them, hyphenated ones cut where only a part is a name.
struct NameTokens: Sendable {
    private(set) var tokens: [NameToken] = []
    /// For each sentence its tokens.
    private(set) var sentences: [Range<Int>] = []

    private let text: AnnotatedText
    private let lexicon: NameLexicon
    private let register: Register

    init(_ text: AnnotatedText, lexicon: NameLexicon, register: Register) {
        self.text = text
        self.lexicon = lexicon
        self.register = register
        tokens.reserveCapacity(text.tokens.count)
        for sentence in text.sentences { append(sentence) }
    }

    private mutating func append(_ sentence: Sentence) {
        let start = tokens.count
        var atStart = true
        for index in sentence.tokens {
            let first = tokens.count
            append(tokenAt: index)
            guard first < tokens.count else { continue }
            tokens[first].beginsSentence = atStart
            switch tokens[first].form {
            case .capital, .upper, .lower, .number, .other, .possessive: atStart = false
            case .quote: atStart = atStart || beginsQuotation(first)
            case .mark: atStart = atStart || tokens[first].key == ":" || tokens[first].key == "("
            }
        }
        sentences.append(start..<tokens.count)
    }

    /// A quotation mark after a comma or colon opens a sentence of its own: `he said, "Never again"`.
    private func beginsQuotation(_ index: Int) -> Bool {
        guard index > 0, tokens[index].hasBlankBefore else { return false }
        return tokens[index - 1].key == "," || tokens[index - 1].key == ":"
    }

    private mutating func append(tokenAt index: Int) {
        let token = text.tokens[index]
        let word = text.text[token.span]
        if word.utf8.count > 3, word.utf8.contains(UInt8(ascii: "-")), canBeCut(token.shape),
            let cuts = HyphenCut.parts(of: word, lexicon: lexicon, register: register)
        {
            for part in cuts {
                let span = TextSpan(token.span.start + part.lowerBound, token.span.start + part.upperBound)
                append(span, index, shape: nil)
            }
        } else {
            append(token.span, index, shape: token.shape)
        }
    }

    private func canBeCut(_ shape: TokenShape) -> Bool {
        switch shape {
        case .lower, .capitalized, .upper, .mixed, .alphanumeric: true
        default: false
        }
    }

    private mutating func append(_ span: TextSpan, _ index: Int, shape: TokenShape?) {
        let word = text.text[span]
        let key = NameFolding.foldWord(word)
        let form = Self.form(of: word, shape)
        let isWord = form == .capital || form == .upper || form == .lower
        tokens.append(
            NameToken(
                span: span, token: index, key: isWord || form == .possessive || form == .number ? key : word,
                form: form, traits: isWord ? lexicon.traits(of: key) : [], hasBlankBefore: hasBlank(before: span)))
    }

    private func hasBlank(before span: TextSpan) -> Bool {
        guard span.start > 0 else { return true }
        let byte = text.text.bytes[span.start - 1]
        return byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0xA0
    }

    private static func form(of word: String, _ shape: TokenShape?) -> NameToken.Form {
        switch shape {
        case .capitalized, .mixed: return .capital
        case .upper: return .upper
        case .lower: return .lower
        case .number: return .number
        case .possessive: return .possessive
        case .quote: return .quote
        case .terminator, .punctuation: return .mark
        case .address, .uncased: return .other
        case .alphanumeric, nil: return formByLetters(word)
        }
    }

    private static func formByLetters(_ word: String) -> NameToken.Form {
        guard let first = word.unicodeScalars.first else { return .other }
        guard first.properties.isAlphabetic else { return .number }
        guard first.properties.isUppercase else { return .lower }
        let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
        return word.unicodeScalars.count > 1 && letters.allSatisfy { $0.properties.isUppercase } ? .upper : .capital
    }
}
