public import Resources
public import TextModel

/// Whatever finds the names of a text that is already cut into sentences and tokens.
public protocol NameRecognizing: Sendable {
    /// The names in reading order, the outer before the nested; none crosses another or leaves its sentence.
    func entities(in text: AnnotatedText) -> [Entity]
}

/// Finds names by capitals, lists and the words around them.
///
/// `Kremlin spokesman Dmitry Peskov told Sputnik Azerbaijan` → `Kremlin` organization, `Dmitry Peskov` person,
/// `Sputnik Azerbaijan` organization with `Azerbaijan` country nested. The article is read twice: what its clear sentences
/// show settles the unclear ones, its titles and lines in capitals. Cost is linear in the text.
public struct NameRecognizer: NameRecognizing {
    private let lexicon: NameLexicon
    private let register: Register

    /// A recognizer with the bundled lists and the register.
    public init(_ library: ResourceLibrary, register: Register) throws(ResourceError) {
        lexicon = try NameLexicon(library)
        self.register = register
    }

    /// The names in reading order, the outer before the nested.
    public func entities(in text: AnnotatedText) -> [Entity] {
        let names = NameTokens(text, lexicon: lexicon, register: register)
        let matcher = RegisterMatcher(register: register)
        var memory = NameMemory()
        for sentence in names.sentences {
            var parser = NameParser(
                text.text, names.tokens, sentence, matcher: matcher, lexicon: lexicon, memory: nil)
            guard parser.style == .sentence else { continue }
            memory.learn(parser.candidates(), from: names.tokens)
        }
        var assembler = EntityAssembler(text, names.tokens, register: register)
        for sentence in names.sentences {
            var parser = NameParser(
                text.text, names.tokens, sentence, matcher: matcher, lexicon: lexicon, memory: memory)
            let candidates = NameRefiner(parser: parser, memory: memory).refined(parser.candidates())
            assembler.append(candidates, matcher: matcher)
        }
        return assembler.entities
    }
}
