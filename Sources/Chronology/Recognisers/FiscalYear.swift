/// A business year: "fiscal 1989", "the fiscal year".
struct FiscalYear: Recogniser {
    func meaning(_ cursor: inout Cursor) -> Meaning? {
        let hasArticle = cursor.take(.the)
        if hasArticle { _ = cursor.take(.current) }
        guard cursor.take(.fiscal, .financial) else { return nil }
        let isYear = cursor.unit()?.unit == .year
        if let year = cursor.year() { return .year(year) }
        return hasArticle && isYear ? .period(.year, offset: 0) : nil
    }
}
