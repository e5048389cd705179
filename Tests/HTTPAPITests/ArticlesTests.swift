import Chronology
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

struct ArticlesTests {
    let server = TestServer()

    @Test func listHasArticlesInTheContractsShape() async throws {
        let text = try await server.text("/v1/articles?limit=1")
        let day = EDTF("2025-07-04")?.earliest == nil ? "null" : "\"2025-07-04\""
        #expect(
            text
                == """
                {"data":[{"id":"a_aaaaaaaa","type":"article","headline":"Talks resume 🕊️ in Genève","author":[],\
                "publisher":{"id":null,"name":"The Example","type":"organization"},"agency":null,"dateline":null,\
                "datePublished":{"edtf":"2025-07-04","label":"4 July 2025","precision":"day","earliest":\(day),\
                "latest":\(day),"approximate":false,"basis":"byline","anchor":null,"evidence":[],"article":null,\
                "start":null,"end":null,"exact":null},"inLanguage":"en","url":[],"wordCount":12,"genre":"report",\
                "counts":{"actors":2,"claims":1,"events":1,"dates":1},\
                "sourcing":{"named":1,"unnamed":0,"institutional":0,"outlet":0},\
                "file":{"path":"talks.txt","sha256":"00","bytes":160,"encoding":"utf-8"},\
                "links":{"self":"/v1/articles/a_aaaaaaaa","annotations":"/v1/articles/a_aaaaaaaa/annotations",\
                "source":"/v1/articles/a_aaaaaaaa/source","actors":"/v1/actors?article=a_aaaaaaaa",\
                "claims":"/v1/claims?article=a_aaaaaaaa","events":"/v1/events?article=a_aaaaaaaa","disputes":null}}],\
                "meta":{"generation":"g1","offsetUnit":"codepoint","warnings":[],"total":2,"limit":1,"facets":{},\
                "histogram":[]},"links":{"self":"/v1/articles?limit=1","first":"/v1/articles?limit=1",\
                "next":"/v1/articles?cursor=1.NEXT&limit=1"}}
                """.replacing("1.NEXT", with: text.cursor))
    }

    @Test func probesAnswer() async throws {
        let live = try await server.respond("/livez")
        #expect(String(buffer: live.body) == #"{"status":"live"}"#)
        let ready = try await server.respond("/readyz")
        #expect(ready.status == .ok)
        #expect(String(buffer: ready.body) == #"{"status":"ready"}"#)
    }
}

extension String {
    /// The cursor in a body's `links.next`.
    var cursor: String {
        guard let from = firstRange(of: "cursor=") else { return "" }
        return String(self[from.upperBound...].prefix { $0 != "\"" && $0 != "&" && $0 != ">" })
    }
}
