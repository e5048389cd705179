/// The shape of a JSON value (JSON Schema 2020-12, as far as OpenAPI 3.1 descriptions here need it).
indirect enum Schema: Sendable, Hashable {
    case string
    /// A string of a form: a regular expression of ECMA-262.
    case pattern(String)
    case integer(ClosedRange<Int>?)
    case number
    case boolean
    /// One of some words.
    case words([String])
    /// A schema by its name.
    case named(String)
    case list(Schema)
    /// At least one.
    case some(Schema)
    /// The value or null: the only union there is.
    case nullable(Schema)
    /// All members are required, and more may come with later versions.
    case object([Member])
    /// An object whose keys are data.
    case map(Schema)
    case anything

    /// A member of an object.
    struct Member: Sendable, Hashable {
        let name: String
        let schema: Schema
        let isRequired: Bool

        init(_ name: String, _ schema: Schema, isRequired: Bool = true) {
            self.name = name
            self.schema = schema
            self.isRequired = isRequired
        }
    }

    /// A count or an offset.
    static let count = Schema.integer(0...Int(Int32.max))
    /// A calendar day.
    static let day = Schema.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    /// A path of this server.
    static let path = Schema.pattern("^/")
    /// A path of this server or null.
    static let link = Schema.nullable(.path)

    /// `{start,end,exact}` and more.
    static func span(_ more: [Member] = []) -> [Member] {
        [Member("start", .count), Member("end", .count), Member("exact", .string)] + more
    }
}

extension Schema {
    /// Writes the schema as JSON.
    func write(into json: inout JSONWriter) {
        json.object { members(into: &$0) }
    }

    private func members(into json: inout JSONWriter) {
        switch self {
        case .string: json.member("type", "string")
        case .pattern(let pattern):
            json.member("type", "string")
            json.member("pattern", pattern)
        case .integer(let range):
            json.member("type", "integer")
            if let range {
                json.member("minimum", range.lowerBound)
                json.member("maximum", range.upperBound)
            }
        case .number: json.member("type", "number")
        case .boolean: json.member("type", "boolean")
        case .words(let words): write(words: words, into: &json)
        case .named(let name): json.member("$ref", "#/components/schemas/\(name)")
        case .list(let element), .some(let element): write(list: element, into: &json)
        case .nullable(let schema): write(nullable: schema, into: &json)
        case .object(let members): write(object: members, into: &json)
        case .map(let value):
            json.member("type", "object")
            json.key("additionalProperties")
            value.write(into: &json)
        case .anything: break
        }
    }

    private func write(words: [String], into json: inout JSONWriter) {
        json.member("type", "string")
        json.member("enum", words)
        let names = words.map(Self.identifier)
        if names != words { json.member("x-enum-varnames", names) }
    }

    private func write(list element: Schema, into json: inout JSONWriter) {
        json.member("type", "array")
        if case .some = self { json.member("minItems", 1) }
        json.key("items")
        element.write(into: &json)
    }

    private func write(nullable schema: Schema, into json: inout JSONWriter) {
        json.key("anyOf")
        json.array([schema, nil]) { json, choice in
            if let choice { choice.write(into: &json) } else { json.object { $0.member("type", "null") } }
        }
    }

    private func write(object members: [Member], into json: inout JSONWriter) {
        json.member("type", "object")
        json.member("required", members.filter(\.isRequired).map(\.name))
        json.object("properties") { json in
            for member in members {
                json.key(member.name)
                member.schema.write(into: &json)
            }
        }
    }

    /// A name that programs can have for `word`: `CT_PLUS` for `CT+`.
    private static func identifier(_ word: String) -> String {
        guard !word.isEmpty, !word.utf8.allSatisfy(isPartOfIdentifier) else { return word }
        let spelled = word.replacing("+", with: "_PLUS")
        return (spelled.hasSuffix("-") ? spelled.dropLast() + "_MINUS" : spelled).replacing("-", with: "_")
    }

    private static func isPartOfIdentifier(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
