import HTTPTypes
import NewsIndex
import TextModel

/// `{data, meta, links, included?}` around what was asked for.
struct Envelope {
    let request: APIRequest

    /// The answer with one value; `named` is what it names, asked for only with `include`.
    func single(_ body: [UInt8], named: () -> ResourceSet) throws(Problem) -> Answer {
        try checkInclude()
        guard request.hasEnvelope else { return .bare(body) }
        return .json(
            JSONWriter.bytes { json in
                json.object { json in
                    json.member("data", raw: body)
                    meta(into: &json) { _ in }
                    json.object("links") { $0.member("self", request.link(request.query.own)) }
                    if !request.query.include.isEmpty { included(named(), into: &json) }
                }
            })
    }

    /// The answer with a page of a list, or with the whole list as lines.
    func list(_ listing: Listing) throws(Problem) -> Answer {
        try checkInclude()
        return request.format == .ndjson ? try lines(of: listing) : try page(of: listing)
    }

    /// The answer with a list that has no pages.
    func whole(_ listing: Listing) throws(Problem) -> Answer {
        guard request.format != .ndjson else { return try lines(of: listing) }
        let list = JSONWriter.bytes { json in
            json.array(0..<listing.total) { $0.raw(listing.body($1)) }
        }
        return try single(list) { ResourceSet() }
    }

    private func page(of listing: Listing) throws(Problem) -> Answer {
        let page = try page(of: listing.total, unlessGiven: 25)
        let data = JSONWriter.bytes { json in json.array(page.range) { $0.raw(listing.body($1)) } }
        var answer = request.hasEnvelope ? enveloped(data, page, listing) : .bare(data)
        answer.headers = headers(page)
        return answer
    }

    private func enveloped(_ data: [UInt8], _ page: Page, _ listing: Listing) -> Answer {
        .json(
            JSONWriter.bytes { json in
                json.object { json in
                    json.member("data", raw: data)
                    meta(into: &json) { listMeta(page, into: &$0) }
                    links(page, into: &json)
                    if !request.query.include.isEmpty { included(listing.named(page.range), into: &json) }
                }
            })
    }

    private func lines(of listing: Listing) throws(Problem) -> Answer {
        let page = try page(of: listing.total, unlessGiven: listing.total)
        let lines = Answer.Body.lines(count: page.range.count) { listing.body(page.range.lowerBound + $0) }
        return Answer(mediaType: Format.ndjson.mediaTypes[0], body: lines, headers: headers(page))
    }

    private func page(of total: Int, unlessGiven limit: Int) throws(Problem) -> Page {
        Page(total: total, offset: try request.offset(), limit: request.query.limit ?? limit)
    }

    private func checkInclude() throws(Problem) {
        guard !request.query.include.isEmpty, request.format == .ndjson || !request.hasEnvelope else { return }
        let value = request.query.include.map(\.rawValue).joined(separator: ",")
        let message = "include needs the envelope: it cannot be had with envelope=off or as NDJSON."
        throw Problem(.conflictingParameters, ParameterError("include", value: value, message))
    }

    // MARK: Parts

    private func meta(into json: inout JSONWriter, _ more: (inout JSONWriter) -> Void) {
        json.object("meta") { json in
            json.member("generation", request.published.generation.id)
            json.member("offsetUnit", request.query.unit.rawValue)
            json.objects("warnings", request.warnings) { json, warning in
                json.member("code", warning.code)
                json.member("parameter", warning.parameter)
                json.member("value", warning.value)
                json.member("message", warning.message)
                json.member("didYouMean", warning.didYouMean)
            }
            more(&json)
        }
    }

    private func listMeta(_ page: Page, into json: inout JSONWriter) {
        json.member("total", page.total)
        json.member("limit", page.limit)
        json.object("facets") { _ in }
        json.member("histogram", [String]())
    }

    private func links(_ page: Page, into json: inout JSONWriter) {
        json.object("links") { json in
            json.member("self", request.link(request.query.own))
            json.member("first", request.link(request.query.first))
            json.member("next", page.next.map(request.link(to:)))
        }
    }

    private func headers(_ page: Page) -> HTTPFields {
        var links = ["<\(request.link(request.query.first))>; rel=\"first\""]
        if let next = page.next { links.append("<\(request.link(to: next))>; rel=\"next\"") }
        return [.link: links.joined(separator: ", "), .totalCount: String(page.total)]
    }

    private func included(_ named: ResourceSet, into json: inout JSONWriter) {
        json.object("included") { json in
            for inclusion in request.query.include {
                json.key(inclusion.rawValue)
                let found = named.sorted(inclusion)
                json.array(found?.positions ?? []) { json, position in
                    guard let kind = found?.kind else { return }
                    json.raw(request.published.body(kind, position, unit: request.query.unit, isListed: true))
                }
            }
        }
    }
}
