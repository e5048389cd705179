import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import HTTPAPI

struct OpenAPITests {
    let server = TestServer()

    @Test(arguments: RouteTableTests.paths)
    func everyAnswerIsAsDescribed(path: String) async throws {
        let match = try #require(RouteTable.match(try RequestTarget.segments(of: path)))
        guard let bare = match.route.response.bareSchema else { return }
        let checker = SchemaChecker()
        let takesInclude = match.route.parameters.contains(Parameters.include)
        let query = takesInclude ? "?include=articles,actors,claims,events,disputes" : ""
        let schema = match.route.response.envelope.map { Schema.named($0.name) } ?? bare
        #expect(checker.problems(try await server.json(path + query), schema, at: path) == [])
    }

    @Test(arguments: ["/v1/claims?x=1", "/nope", "/v1/claims?cursor=x", "/v1/claims.csv"])
    func problemsAreAsDescribed(uri: String) async throws {
        #expect(SchemaChecker().problems(try await server.json(uri), .named("Problem"), at: uri) == [])
    }

    @Test func everyRouteIsDescribedWithItsParameters() async throws {
        let document = try await server.json("/openapi.json")
        #expect(document["openapi"] == "3.1.0")
        for route in RouteTable.routes {
            let operation = try #require(document["paths"]?[route.path]?["get"])
            #expect(operation["operationId"] == .string(route.operationID))
            let names = operation["parameters"]?.elements.compactMap { $0["name"]?.string }
            #expect(names == route.variables + route.parameters.map(\.name))
        }
    }

    @Test func everyExampleOfAPathIsThere() async throws {
        let paths = try #require(try await server.json("/openapi.json")["paths"])
        for route in RouteTable.routes where !route.variables.isEmpty {
            let example = paths[route.path]?["get"]?["parameters"]?[0]?["example"]?.string ?? ""
            let path = route.path.replacing("{id}", with: example).replacing("{code}", with: example)
            #expect(try await server.respond(path).status == .ok, "\(path)")
        }
    }

    @Test func everyReferenceLeadsSomewhere() async throws {
        let document = try await server.json("/openapi.json")
        let references = document.all.compactMap { $0["$ref"]?.string }
        #expect(!references.isEmpty)
        for reference in Set(references) {
            let name = reference.replacing("#/components/schemas/", with: "")
            #expect(document["components"]?["schemas"]?[name] != nil, "\(reference)")
        }
    }

    @Test func enumerationsThatAreNoIdentifiersHaveNamesForPrograms() async throws {
        let schema = try await server.json("/openapi.json")["components"]?["schemas"]?["Factuality"]
        #expect(
            schema?["x-enum-varnames"]
                == .array(["CT_PLUS", "CT_MINUS", "PR_PLUS", "PR_MINUS", "PS_PLUS", "PS_MINUS", "Uu"]))
    }
}

/// Holds answers against the schemas, stricter than they promise: no member may be without description.
private struct SchemaChecker {
    private let named = Dictionary(
        NamedSchema.all.map { ($0.name, $0.schema) }, uniquingKeysWith: { first, _ in first })

    func problems(_ value: JSONValue?, _ schema: Schema, at path: String) -> [String] {
        guard let value else { return ["\(path) is missing"] }
        switch (schema, value) {
        case (.named(let name), _):
            return named[name].map { problems(value, $0, at: path) } ?? ["\(path): no schema \(name)"]
        case (.nullable, .null), (.anything, _), (.string, .string), (.boolean, .bool), (.number, .number): return []
        case (.nullable(let schema), _): return problems(value, schema, at: path)
        case (.pattern(let pattern), .string(let text)):
            return (try? Regex(pattern).firstMatch(in: text)) == nil ? ["\(path): \(text) is no \(pattern)"] : []
        case (.integer(let range), .number(let number)):
            let isInRange = range.map { $0.contains(Int(number)) } ?? true
            return Int(exactly: number) != nil && isInRange ? [] : ["\(path): \(number)"]
        case (.words(let words), .string(let word)): return words.contains(word) ? [] : ["\(path): \(word)"]
        case (.list(let element), .array(let values)), (.some(let element), .array(let values)):
            return values.enumerated().flatMap { problems($1, element, at: "\(path)[\($0)]") }
        case (.map(let element), .object(let members)):
            return members.flatMap { problems($1, element, at: "\(path).\($0)") }
        case (.object(let wanted), .object(let members)): return problems(members, wanted, at: path)
        default: return ["\(path): \(value) is no \(schema)"]
        }
    }

    private func problems(_ members: [String: JSONValue], _ wanted: [Schema.Member], at path: String) -> [String] {
        guard path != "/openapi.json" else { return [] }
        let unknown = Set(members.keys).subtracting(wanted.map(\.name)).sorted().map {
            "\(path).\($0) is not described"
        }
        return unknown
            + wanted.filter { $0.isRequired || members[$0.name] != nil }.flatMap {
                problems(members[$0.name], $0.schema, at: "\(path).\($0.name)")
            }
    }
}
