public import Resources
public import TextModel

/// Tells in which language a text is written, by its script, the letters that only some languages use, and its commonest words.
///
/// `Oil prices rise as talks stall` is `en`; `Moskau dementiert die Vorwürfe` is `de`; half English and half French is `und`, as is a text of
/// names only. Looks at 64 kB at most, taken from sixteen places at equal distances, so that a long text costs no more than a short one.
public struct LanguageIdentifier: Sendable {
    private static let window = 4096
    private static let windows = 16

    private let tokenizer: Tokenizer
    private let functionWords: FunctionWords

    /// An identifier with the bundled word lists.
    public init(_ library: ResourceLibrary) throws(ResourceError) {
        tokenizer = try Tokenizer(library)
        functionWords = try FunctionWords(library)
    }

    /// BCP 47 tag of the main language of `text`, `und` where none is seen.
    public func language(of text: UTF8Text) -> String {
        let samples = samples(of: text)
        var scripts = ScriptCounts()
        for sample in samples { count(text, sample, into: &scripts) }
        guard let script = scripts.main else { return "und" }
        guard script == .latin else { return scripts.language(in: script) }
        return functionWords.language { visit in
            for sample in samples {
                for token in tokenizer.tokens(in: text, span: sample) {
                    visit(text.bytes[token.span.start..<token.span.end], token.shape)
                }
            }
        }
    }

    private func samples(of text: UTF8Text) -> [TextSpan] {
        guard text.count > Self.window * Self.windows else { return [text.span] }
        return (0..<Self.windows).map { index in
            let start = (text.count - Self.window) / (Self.windows - 1) * index
            return TextSpan(boundary(start, text), boundary(start + Self.window, text))
        }
    }

    /// The first border between code points at or behind `offset`.
    private func boundary(_ offset: Int, _ text: UTF8Text) -> Int {
        var offset = min(offset, text.count)
        while !text.isBoundary(offset) { offset += 1 }
        return offset
    }

    private func count(_ text: UTF8Text, _ span: TextSpan, into scripts: inout ScriptCounts) {
        let reader = GlyphReader(text.bytes, from: span.start, to: span.end)
        var at = span.start
        while at < span.end {
            scripts.count(reader.scalar(at: at))
            at += reader.glyph(at: at).length
        }
    }
}
