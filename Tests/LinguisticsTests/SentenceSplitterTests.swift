import Linguistics
import Resources
import Testing
import TextModel

@Suite struct SentenceSplitterTests {
    let splitter: SentenceSplitter

    init() throws { splitter = try SentenceSplitter(ResourceLibrary.bundled()) }

    private func sentences(_ text: String) -> [String] {
        let text = UTF8Text(text)
        return splitter.sentences(in: text, span: text.span).map { text[$0] }
    }

    @Test(arguments: [
        "“Stop.” ‖ He left.",
        "“Stop,” he said.",
        "\"Really?\" she asked.",
        "“Stop!” Trump said.",
        "“Stop!” ‖ He left.",
        "'Never!' ‖ The crowd roared.",
        "He said: “We won. ‖ It is over.” ‖ Then he left.",
        "„Wir siegen.“ ‖ Er ging.",
        "« Non. » ‖ Il partit.",
        "“Why?” ‖ “Because.”",
    ])
    func aClosingMarkBelongsToItsSentence(row: String) { check(row) }

    @Test(arguments: [
        "Gen. David Petraeus met Mr. Smith vs. Spain.",
        "He left for the U.S. on Jan. 3 at No. 10.",
        "He lives in the U.S. ‖ The president does not.",
        "The U.S. Senate voted.",
        "It opens at 5 p.m. ‖ Police will be there.",
        "It opens at 5 p.m. Monday, or at 6 p.m. ET.",
        "George W. Bush and J. K. Rowling met Francisco I. Madero.",
        "Apple Inc. bought Foo Corp. ‖ The price was high.",
        "Oil, gas, etc. ‖ Prices rose.",
        "He has a Ph.D. from M.I.T. ‖ It shows.",
        "Sen. Scott Brown, R-Mass., left Springfield, Ill. yesterday.",
        "ORAL ARGUMENT OF GEN. ELIZABETH PRELOGAR",
        "He said no. ‖ He left.",
        "It was him, not me. ‖ Art. 5 holds.",
    ])
    func abbreviationsAndInitialsGoOn(row: String) { check(row) }

    @Test(arguments: [
        "It cost 3.5 million at 10:30. ‖ The 102nd left.",
        "1. The talks collapsed. ‖ 2. Nobody came.",
        "PM2.5 fell by 40 percent. ‖ Good.",
        "He left.[5] ‖ She stayed. [6] ‖ Others came.(7)",
        "The end.‖Next came the war.",
        "See news.example.com. ‖ It is there.",
        "Shares of <TDK.T> rose.",
        "Wait... what? ‖ I … I don't know.",
        "We waited... ‖ Then it came.",
        "“He was like a brother . . . to me.”",
        "Yahoo! shares fell, but why? ‖ Nobody knew!!! ‖ Really.",
        "let me know. ‖ thanks",
    ])
    func numbersAndDotsInsideGoOn(row: String) { check(row) }

    @Test(arguments: [
        "He (the minister. The old one!) left. ‖ She stayed.",
        "(He left. ‖ She stayed.) ‖ They came.",
        "It was late [sic.] but fine.",
        "An open ( bracket. ‖ Then more.",
    ])
    func bracketsHoldASentenceTogether(row: String) { check(row) }

    @Test(arguments: [
        "No stop at all",
        "One line\n‖ Another line\n‖ A third",
        "This line was wrapped because it grew too long to be kept\nTogether with the next.",
        "First.\n\n‖ second paragraph",
        "We want: ‖ • bread ‖ • Peace",
        "We want\n‖ - bread\n‖ - Peace",
        "他说他走了。‖我们留下了。",
        "أعلن الرئيس. ‖ ثم غادر.",
        "सरकार ने कहा। ‖ वार्ता जारी है।",
    ])
    func linesAndOtherScriptsPart(row: String) { check(row) }

    @Test(arguments: [
        "Storm Clouds Gather Over Europe ‖ In a statement, ministers warned of a hard winter for all.",
        "Lisbon Votes Again ‖ Portugal held its third election in three years on Sunday, with no winner.",
        "A Fragile Peace ‖ Both Kenya and Uganda appear ready to sign the agreement soon.",
        "He left. ‖ Grain Prices Fall Again ‖ After a good harvest, traders sold what they had stored.",
        "Geneva [SDA] Rising Waters Between Bern and Basel ‖ In early May, rain fell for a week on the Aare.",
    ])
    func aRunInHeadingStandsAlone(row: String) { check(row) }

    @Test(arguments: [
        "The Ministry of Foreign Affairs said on Monday that the talks would go on.",
        "Department of Health and Human Services Secretary Tom Price said he would not go.",
        "The National Association of Elected and Appointed Officials said it was deeply concerned.",
        "Former New York Times reporter Jane Doe of The Guardian said she would write more.",
        "King Hussein Bin Abdullah II and His Majesty the Sultan met in the old palace.",
        "Prime Minister Boris Johnson and President Joe Biden met in Cornwall to talk about trade.",
        "Yet House Ways and Means Chairman Kevin Brady seems to be calm about the plan.",
    ])
    func namesAreNoRunInHeadings(row: String) { check(row) }

    /// A row is a text with `‖` where sentences part.
    private func check(_ row: String) {
        let text = String(row.unicodeScalars.filter { $0 != "‖" })
        let expected = row.split(separator: "‖").map { String($0).trimmed }
        #expect(sentences(text) == expected)
    }
}

extension String {
    fileprivate var trimmed: String {
        let blank: Set<Character> = [" ", "\n"]
        return String(drop(while: blank.contains).reversed().drop(while: blank.contains).reversed())
    }
}
