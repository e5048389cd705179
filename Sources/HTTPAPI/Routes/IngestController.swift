import NewsIndex

/// `/v1/ingest`: what became of every file.
enum IngestController {
    static let routes = [
        Route(
            "/v1/ingest", "listIngest", "What became of every file, by path.",
            parameters: [
                Parameter(
                    "status", .choices(schema: "IngestStatus", IngestRecord.Status.allCases.map(\.rawValue)),
                    "What became of the file.", example: "skipped")
            ] + Parameters.paging + Parameters.common,
            formats: [.json, .ndjson], response: .list("IngestRecord"), handler: .indexed(list))
    ]

    @Sendable private static func list(_ request: APIRequest) throws(Problem) -> Answer {
        let records = request.published.generation.ingest.filter { record in
            request.query.filters.allSatisfy { $0.values.contains(record.status.rawValue) }
        }
        let rendering = request.published.rendering(request.query.unit)
        let listing = Listing(total: records.count) { index in
            JSONWriter.bytes { rendering.ingest(records[index], into: &$0) }
        }
        return try Envelope(request: request).list(listing)
    }
}
