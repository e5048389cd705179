import Corpus
import Extraction
import TextModel

extension Rendering {
    /// An article; in lists without `articleBody`, `blocks` and `cleaning`.
    func article(_ record: ArticleRecord, isListed: Bool, of text: ArticleText, into json: inout JSONWriter) {
        let article = record.read.article
        json.object { json in
            json.member("id", article.id)
            json.member("type", "article")
            json.member("headline", article.headline)
            if !isListed { body(of: article, text, into: &json) }
            json.member("author", article.authors)
            actor("publisher", record.publisher, into: &json)
            actor("agency", record.agency, into: &json)
            json.object("dateline", of: record.read.dateline) { json, dateline in
                json.member("place", dateline.place)
                date("date", dateline.date, into: &json)
            }
            date("datePublished", record.read.datePublished, into: &json)
            json.member("inLanguage", article.language)
            json.member("url", record.read.urls)
            json.member("wordCount", record.read.wordCount)
            json.member("genre", record.read.genre.rawValue)
            if !isListed { cleaning(of: record.read, into: &json) }
            counts(of: record, into: &json)
            file(record.read.file, into: &json)
            articleLinks(article.id, into: &json)
        }
    }

    private func body(of article: Article, _ text: ArticleText, into json: inout JSONWriter) {
        json.member("articleBody", article.body.string)
        json.objects("blocks", article.blocks) { json, block in
            json.member("kind", block.kind.rawValue)
            range(block.span, of: text, into: &json)
        }
    }

    private func cleaning(of read: ReadArticle, into json: inout JSONWriter) {
        json.object("cleaning") { json in
            json.objects("removed", read.removed) { json, removal in
                json.member("kind", removal.kind.rawValue)
                json.member("exact", removal.exact)
                json.member("start", removal.source.lowerBound)
                json.member("end", removal.source.upperBound)
            }
            json.objects("repaired", read.repaired) { json, repair in
                json.member("kind", repair.kind.rawValue)
                json.member("from", repair.from)
                json.member("to", repair.to)
                json.member("start", repair.source.lowerBound)
                json.member("end", repair.source.upperBound)
            }
        }
    }

    private func counts(of record: ArticleRecord, into json: inout JSONWriter) {
        json.object("counts") { json in
            json.member("actors", record.actorCount)
            json.member("claims", record.analysis.claims.count)
            json.member("events", record.eventCount)
            json.member("dates", record.analysis.dates.count)
        }
        json.object("sourcing") { json in
            for (kind, count) in record.sourcing { json.member(kind.rawValue, count) }
        }
    }

    private func file(_ file: FileFacts, into json: inout JSONWriter) {
        json.object("file") { json in
            json.member("path", file.path)
            json.member("sha256", file.sha256)
            json.member("bytes", file.bytes)
            json.member("encoding", file.encoding)
        }
    }

    private func articleLinks(_ id: String, into json: inout JSONWriter) {
        json.object("links") { json in
            json.member("self", links.article(id))
            json.member("annotations", links.article(id) + "/annotations")
            json.member("source", links.article(id) + "/source")
            json.member("actors", links.list("actors", "article", id))
            json.member("claims", links.list("claims", "article", id))
            json.member("events", links.list("events", "article", id))
            json.null("disputes")
        }
    }
}
