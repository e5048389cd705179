/// Members of an object: a key and a value, null where nothing is known.
extension JSONWriter {
    /// A string or null.
    mutating func member(_ name: String, _ value: String?) {
        key(name)
        if let value { string(value) } else { null() }
    }

    /// An integer or null.
    mutating func member(_ name: String, _ value: Int?) {
        key(name)
        if let value { number(value) } else { null() }
    }

    /// A number or null.
    mutating func member(_ name: String, _ value: Double?) {
        key(name)
        if let value { number(value) } else { null() }
    }

    /// A truth value.
    mutating func member(_ name: String, _ value: Bool) {
        key(name)
        bool(value)
    }

    /// A list of strings.
    mutating func member(_ name: String, _ values: [String]) {
        key(name)
        array(values) { $0.string($1) }
    }

    /// A member whose value is JSON already.
    mutating func member(_ name: String, raw value: [UInt8]) {
        key(name)
        raw(value)
    }

    /// A member whose value is an object.
    mutating func object(_ name: String, _ members: (inout JSONWriter) -> Void) {
        key(name)
        object(members)
    }

    /// A member that is an object made of `value`, or null without one.
    mutating func object<Value>(_ name: String, of value: Value?, _ members: (inout JSONWriter, Value) -> Void) {
        key(name)
        guard let value else { return null() }
        object { members(&$0, value) }
    }

    /// A member that is a list of objects.
    mutating func objects<Elements: Sequence>(
        _ name: String, _ elements: Elements, _ members: (inout JSONWriter, Elements.Element) -> Void
    ) {
        key(name)
        array(elements) { writer, element in
            writer.object { members(&$0, element) }
        }
    }

    /// A member that is null: what a later version may know.
    mutating func null(_ name: String) {
        key(name)
        null()
    }
}
