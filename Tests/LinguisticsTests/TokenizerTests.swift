import Linguistics
import Resources
import Testing
import TextModel

@Suite struct TokenizerTests {
    let tokenizer: Tokenizer

    init() throws { tokenizer = try Tokenizer(ResourceLibrary.bundled()) }

    @Test(arguments: [
        ("He doesn't know.", "He|does|n't|know|."),
        ("It's Baku's plan, we'll see.", "It|'s|Baku|'s|plan|,|we|'ll|see|."),
        ("They cannot and can’t.", "They|cannot|and|ca|n’t|."),
        ("the workers' rights", "the|workers|'|rights"),
        ("'the workers' he said", "'|the|workers|'|he|said"),
        ("a well-known 44-day war in mid-June", "a|well-known|44-day|war|in|mid-June"),
        ("Paris–Dakar ties — strained", "Paris|–|Dakar|ties|—|strained"),
        ("1,200.5 tons at 10:30 for $5.5m, up 3%", "1,200.5|tons|at|10:30|for|$|5.5m|,|up|3|%"),
        ("the 102nd base in 2024-25", "the|102nd|base|in|2024-25"),
        ("the U.S. and U.S.-led forces, e.g. Gen. J. Smith", "the|U.S.|and|U.S.-led|forces|,|e.g.|Gen.|J.|Smith"),
        ("No. 10 said no. He left", "No.|10|said|no|.|He|left"),
        ("Springfield, Ill. is ill.", "Springfield|,|Ill.|is|ill|."),
        ("Wait... what?! Really…", "Wait|...|what|?!|Really|…"),
        ("See https://example.com/a_(b)?q=1, now.", "See|https://example.com/a_(b)?q=1|,|now|."),
        ("(mail press@example.org)", "(|mail|press@example.org|)"),
        ("@hearsay on #COP29 #1", "@hearsay|on|#COP29|#|1"),
        ("news.yahoo.com said. The end.Next", "news.yahoo.com|said|.|The|end|.|Next"),
        ("the new和平计划 today", "the|new|和平计划|today"),
        ("他说：“好。”", "他说|：|“|好|。|”"),
        ("AT&T and O'Brien's l'Oréal", "AT&T|and|O'Brien|'s|l'Oréal"),
        ("the '90s, 1990's, F-16's (OTS)'s", "the|'90s|,|1990|'s|,|F-16|'s|(|OTS|)|'s"),
        ("👍🏽 ok 🇦🇿 x 👨‍👩‍👧", "👍🏽|ok|🇦🇿|x|👨‍👩‍👧"),
        ("cafe\u{301} a\u{200B}b\u{A0}c\u{FEFF}", "cafe\u{301}|a|b|c"),
        ("a Ph.D. from M.I.T.", "a|Ph.D.|from|M.I.T."),
    ])
    func cutsTextIntoTokens(text: String, expected: String) {
        let text = UTF8Text(text)
        let words = tokenizer.tokens(in: text).map { text[$0.span] }
        #expect(words.joined(separator: "|") == expected)
    }

    @Test(arguments: [
        ("said", TokenShape.lower), ("Moscow", .capitalized), ("McCain", .capitalized), ("J. S.", .capitalized),
        ("NATO", .upper), ("U.S.", .upper), ("iPhone", .mixed), ("mid-June", .mixed), ("1,200", .number),
        ("102nd", .alphanumeric), ("G7", .alphanumeric), ("“", .quote), ("?!", .terminator), ("—", .punctuation),
        ("https://a.example", .address), ("#tag", .address), ("和平", .uncased), ("موسكو", .uncased),
    ])
    func namesTheShape(word: String, shape: TokenShape) {
        #expect(tokenizer.tokens(in: UTF8Text(word)).first?.shape == shape)
    }
}
