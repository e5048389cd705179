import Chronology
import TextModel

extension Rendering {
    /// A member that is a date object (contract §3) or null.
    func date(_ name: String, _ date: DateFinding?, into json: inout JSONWriter) {
        json.object(name, of: date) { members(of: $1, into: &$0) }
    }

    /// The members of a date object.
    func members(of date: DateFinding, into json: inout JSONWriter) {
        value(of: date, into: &json)
        guard let span = date.span, let text = date.article.flatMap(context.text(of:)) else {
            for name in ["article", "start", "end", "exact"] { json.null(name) }
            return
        }
        json.member("article", text.id)
        self.span(span, of: text, into: &json)
    }

    /// The members up to the place where the words stand.
    func value(of date: DateFinding, into json: inout JSONWriter) {
        json.member("edtf", date.edtf?.description)
        json.member("label", date.label)
        json.member("precision", date.precision.rawValue)
        json.member("earliest", date.earliest?.iso)
        json.member("latest", date.latest?.iso)
        json.member("approximate", date.isApproximate)
        json.member("basis", date.basis.rawValue)
        json.member("anchor", date.anchor?.iso)
        json.member("evidence", date.evidence)
    }

    /// An expression of time: a date object, then `type` and `timex`.
    func expression(_ expression: TemporalExpression, of text: ArticleText, into json: inout JSONWriter) {
        json.object { json in
            value(of: expression.date, into: &json)
            json.member("article", text.id)
            span(expression.span, of: text, into: &json)
            json.member("type", expression.kind.rawValue)
            json.member("timex", expression.timex)
        }
    }
}

extension CalendarDay {
    /// `2025-06-27`.
    var iso: String { "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))" }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
