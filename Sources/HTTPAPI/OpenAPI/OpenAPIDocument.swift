/// The description of the server by OpenAPI 3.1, made from the table of routes and the named schemas.
struct OpenAPIDocument {
    let links: ResourceLinks
    let examples: OpenAPIExamples

    /// The document.
    var bytes: [UInt8] {
        JSONWriter.bytes { json in
            json.object { json in
                json.member("openapi", "3.1.0")
                info(into: &json)
                json.objects("servers", [links.base.isEmpty ? "/" : links.base]) { $0.member("url", $1) }
                json.object("paths") { json in
                    for operation in RouteTable.routes.flatMap(OpenAPIOperation.all) {
                        json.object(operation.path) { json in
                            json.object("get") { operation.write(examples, into: &$0) }
                        }
                    }
                }
                json.object("components") { components(into: &$0) }
            }
        }
    }

    private func info(into json: inout JSONWriter) {
        json.object("info") { json in
            json.member("title", "Hearsay")
            json.member("summary", "Who said what, about whom, and when.")
            json.member("description", "Reads a folder of news articles and answers from an index of their claims.")
            json.member("version", HearsayVersion.current)
            json.object("license") { json in
                json.member("name", "Apache-2.0")
                json.member("identifier", "Apache-2.0")
            }
        }
    }

    private func components(into json: inout JSONWriter) {
        json.object("schemas") { json in
            for named in NamedSchema.all {
                json.key(named.name)
                named.write(into: &json)
            }
        }
    }
}

extension NamedSchema {
    /// Writes the schema with its description in front.
    func write(into json: inout JSONWriter) {
        var plain = JSONWriter()
        schema.write(into: &plain)
        var whole = JSONWriter()
        whole.object { $0.member("description", description) }
        json.raw(whole.bytes.dropLast() + Array(",".utf8) + plain.bytes.dropFirst())
    }
}
