extension ParameterForm {
    /// What a value of the parameter must be.
    var schema: Schema {
        switch self {
        case .filter: .some(.pattern("^[\\s\\S]+$"))
        case .choices(let name, let words): .some(name.map(Schema.named) ?? .words(words))
        case .words(let name, _): .some(.named(name))
        case .word(let name, _): .named(name)
        case .integer(let range): .integer(range)
        case .sort(let keys): .some(.words(keys.flatMap { [$0, "-" + $0] }))
        case .opaque: .pattern("^[0-9a-z]+\\.[a-z2-7]{13}$")
        }
    }
}

extension Parameter {
    /// Writes the parameter.
    func write(example: String, into json: inout JSONWriter) {
        json.object { json in
            json.member("name", name)
            json.member("in", "query")
            json.member("description", description)
            json.member("style", "form")
            json.member("explode", false)
            json.key("schema")
            form.schema.write(into: &json)
            guard !example.isEmpty else { return }
            json.key("example")
            write(value: example, into: &json)
        }
    }

    /// The example in the form that the schema wants.
    private func write(value example: String, into json: inout JSONWriter) {
        switch form {
        case .integer: json.number(Int(example) ?? 0)
        case .word, .opaque: json.string(example)
        case .filter, .choices, .words, .sort: json.array(example.split(separator: ",")) { $0.string(String($1)) }
        }
    }
}
