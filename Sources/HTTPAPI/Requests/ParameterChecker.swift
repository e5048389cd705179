/// Holds query items against the parameters of a route and gathers all that is wrong.
struct ParameterChecker {
    private let parameters: [Parameter]
    private var seen: Set<String> = []
    private var code: ProblemCode?
    private var errors: [ParameterError] = []
    /// How many errors one problem lists; a query of a thousand wrong names costs no more.
    private static let limit = 20

    init(_ parameters: [Parameter]) { self.parameters = parameters }

    /// The parameter `name` of the route.
    func parameter(_ name: String) -> Parameter? { parameters.first { $0.name == name } }

    /// Whether `item` can be taken as it is; what is wrong with it is kept for ``finish()``.
    mutating func accepts(_ item: QueryItem) -> Bool {
        let before = errors.count
        guard before < Self.limit else { return false }
        guard let parameter = parameter(item.name) else {
            reportUnknown(item)
            return false
        }
        checkRepetition(of: item, parameter)
        if item.values.contains("") {
            let message = "\(item.name) has no value. Leave it out to ask for everything."
            report(.emptyValue, ParameterError(item.name, value: "", message))
        } else {
            check(item, parameter.form)
        }
        return errors.count == before
    }

    /// Throws what was gathered, under the code of the first.
    func finish() throws(Problem) {
        guard let code, let first = errors.first else { return }
        throw Problem(code, first.message, errors: errors)
    }

    private mutating func checkRepetition(of item: QueryItem, _ parameter: Parameter) {
        guard !seen.insert(item.name).inserted, !parameter.isRepeatable else { return }
        let message = "\(item.name) can be given only once."
        report(.repeatedParameter, ParameterError(item.name, value: item.whole, message))
    }

    private mutating func check(_ item: QueryItem, _ form: ParameterForm) {
        switch form {
        case .filter, .opaque: break
        case .choices(_, let allowed), .words(_, let allowed): check(item.values, of: item.name, among: allowed)
        case .word(_, let allowed): check([item.whole], of: item.name, among: allowed)
        case .sort(let keys): check(item.values, of: item.name, among: keys.flatMap { [$0, "-" + $0] })
        case .integer(let range): check(item, in: range)
        }
    }

    private mutating func check(_ values: [String], of name: String, among allowed: [String]) {
        for value in values.map(RequestQuery.mended) where !allowed.contains(value) && errors.count < Self.limit {
            let message = "\(name) is never “\(value)”; it is one of \(allowed.joined(separator: ", "))."
            let nearest = EditDistance.nearest(to: value, among: allowed)
            report(
                .unknownValue, ParameterError(name, value: value, message, allowed: allowed, didYouMean: nearest))
        }
    }

    private mutating func check(_ item: QueryItem, in range: ClosedRange<Int>) {
        let digits = item.whole.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        if digits, let number = Int(item.whole), range.contains(number) { return }
        let message = "\(item.name) is an integer from \(range.lowerBound) to \(range.upperBound)."
        report(.invalidValue, ParameterError(item.name, value: item.whole, message))
    }

    private mutating func reportUnknown(_ item: QueryItem) {
        let names = parameters.map(\.name)
        let message =
            names.isEmpty ? "This path takes no parameters." : "This path takes no parameter “\(item.name)”."
        let nearest = EditDistance.nearest(to: item.name, among: names)
        report(
            .unknownParameter,
            ParameterError(item.name, value: item.whole, message, allowed: names, didYouMean: nearest))
    }

    private mutating func report(_ code: ProblemCode, _ error: ParameterError) {
        self.code = self.code ?? code
        errors.append(error)
    }
}

extension Parameter {
    /// Whether it can be given more than once, each narrowing further.
    var isRepeatable: Bool {
        switch form {
        case .filter, .choices: true
        default: false
        }
    }
}
