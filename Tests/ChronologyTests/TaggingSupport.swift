import Chronology
import Resources
import TestSupport
import TextModel

/// Expressions of a text as marks: `On [June 27|2025-06-27], forces stormed homes.`
struct Tagging {
    let tagger: TemporalTagger

    init() throws { tagger = try TemporalTagger(ResourceLibrary.bundled()) }

    /// The expressions of `text`, written on `day`.
    func expressions(_ text: String, on day: String? = nil) -> [TemporalExpression] {
        let annotated = AnnotatedText(text: UTF8Text(text), blocks: [], sentences: [], tokens: [], entities: [])
        return tagger.expressions(in: annotated, article: "a_1", publishedOn: day.flatMap { EDTF($0)?.earliest })
    }

    /// The text of `notation` marked anew with the EDTF values that are found, `-` where there is none.
    func dates(_ notation: String, on day: String? = nil) -> String {
        marked(notation, on: day) { $0.date.edtf?.description ?? "-" }
    }

    /// The text of `notation` marked anew with the TIMEX3 values that are found.
    func timex(_ notation: String, on day: String? = nil) -> String { marked(notation, on: day) { $0.timex ?? "-" } }

    private func marked(_ notation: String, on day: String?, _ label: (TemporalExpression) -> String) -> String {
        let text = MarkedText(notation).text
        let marks = expressions(text, on: day).map { MarkedText.Mark(span: $0.span, label: label($0)) }
        return MarkedText(text: text, marks: marks).notation
    }
}
