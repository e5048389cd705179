import Testing

@testable import HTTPAPI

struct JSONWriterTests {
    @Test func everyScalarReadsBackAsItself() throws {
        for start in stride(from: 0, to: 0x11_0000, by: 0x1000) {
            let scalars = (start..<(start + 0x1000)).compactMap(Unicode.Scalar.init)
            let text = String(String.UnicodeScalarView(scalars))
            let written = JSONWriter.bytes { $0.string(text) }
            #expect(try JSONValue(String(decoding: written, as: UTF8.self)) == .string(text))
        }
    }

    @Test func controlsAreEscapedAndTheRestStandsAsItIs() {
        let written = JSONWriter.bytes { $0.string("\"\\/\n\r\t\u{0}\u{1F}\u{7F}é🕊️") }
        #expect(String(decoding: written, as: UTF8.self) == #""\"\\/\n\r\t\u0000\u001f\#u{7F}é🕊️""#)
    }

    @Test(arguments: [
        (0.0, "0"), (-0.0, "0"), (55.0, "55"), (45.5, "45.5"), (-1.25, "-1.25"), (1e20, "1e+20"), (0.1, "0.1"),
        (.infinity, "null"), (.nan, "null"), (.leastNonzeroMagnitude, "5e-324"),
    ])
    func numbersAreShort(number: Double, json: String) {
        #expect(String(decoding: JSONWriter.bytes { $0.number(number) }, as: UTF8.self) == json)
    }

    @Test func commasComeBetweenValuesOnly() {
        let written = JSONWriter.bytes { json in
            json.object { json in
                json.member("a", ["x", "y"])
                json.objects("b", [1, 2]) { $0.member("n", $1) }
                json.object("c") { _ in }
                json.member("d", raw: Array("[]".utf8))
                json.null("e")
            }
        }
        #expect(
            String(decoding: written, as: UTF8.self) == #"{"a":["x","y"],"b":[{"n":1},{"n":2}],"c":{},"d":[],"e":null}"#
        )
    }
}
