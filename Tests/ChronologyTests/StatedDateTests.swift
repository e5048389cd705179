import Chronology
import TestSupport
import Testing

/// What the words say in full needs neither a day of publication nor other dates.
@Suite struct StatedDateTests {
    @Test(arguments: [
        "The raid of [June 27, 2025|2025-06-27] shocked Baku.", "The raid of [27 June 2025|2025-06-27] shocked Baku.",
        "It was signed on [the 27th of June, 2025|2025-06-27].", "It was signed on [June 27th 2025|2025-06-27].",
        "It was posted [2025-06-27|2025-06-27], he said.", "It was posted at [2025-06-27T10:30:00Z|2025-06-27].",
        "Dated [27/06/2025|2025-06-27] and [06/28/2025|2025-06-28].", "Dated [27.06.2025|2025-06-27].",
        "On [Jan. 5, 2024|2024-01-05] the talks began.", "He left [Friday, June 27, 2025|2025-06-27].",
        "The ceasefire of [10 November 2020|2020-11-10] held.",
    ])
    func daysAreReadInEveryUsualOrder(_ notation: String) throws {
        #expect(try Tagging().dates(notation) == notation)
    }

    @Test(arguments: [
        "In [June 2025|2025-06] he resigned.", "In [February of 1940|1940-02] it froze.",
        "Since [2014|2014/..] it has been war.",
        "The [2016|2016] election was close.", "In [winter 2024|2024-24] a plane crashed.",
        "By [the summer of 2023|2023-22] they had lost.", "In [the 1990s|199X] he fled.", "In [the '80s|198X] he fled.",
        "In [the 20th century|19XX] empires fell.", "Sales fell in [the third quarter of 2024|2024-07/2024-09].",
        "Sales fell in [Q3 2024|2024-07/2024-09].", "In [the first half of 2024|2024-01/2024-06] it grew.",
    ])
    func monthsYearsAndLongerPeriodsAreRead(_ notation: String) throws {
        #expect(try Tagging().dates(notation) == notation)
    }

    @Test(arguments: [
        "In [late June 2025|2025-06-21/2025-06-30], relations soured.",
        "In [early May 2025|2025-05-01/2025-05-10] it rained.",
        "In [mid-June 2025|2025-06-11/2025-06-20] they met.",
        "By [the end of May 2025|2025-05-21/2025-05-31] they had met.",
        "In [early 2025|2025-01~] it began.", "In [mid-2024|2024-06~] it began.",
        "At [the end of 1990|1990-12~] it began.",
        "In [the late 1970s|197X] it began.",
    ])
    func partsOfPeriodsAreAsVagueAsTheyAreSaid(_ notation: String) throws {
        #expect(try Tagging().dates(notation) == notation)
    }

    @Test(arguments: [
        "It lasted between [2008 and 2012|2008/2012].", "It lasted from [3 to 5 May 2025|2025-05-03/2025-05-05].",
        "The visit of [June 27–July 1, 2025|2025-06-27/2025-07-01] ended.",
        "The conflict from [early 2025 to summer|2025-01~/2025-07~] cooled.",
        "From [November 2008 to January|2008-11/2009-01] it snowed.", "The [2004-2009|2004/2009] term ended.",
    ])
    func rangesAreOneExpression(_ notation: String) throws {
        #expect(try Tagging().dates(notation) == notation)
    }

    @Test(arguments: [
        "Theresa May said it may be late.", "May I come in? May be.",
        "They will march. The March on Washington drew crowds.",
        "April Jones and August Wilson sang.", "They opened a second front with 2 people.",
        "About 2,000 people marched.",
        "Police counted 2025 people and 1950 troops.", "They use version 3.5 and 10.15.2 of it.",
        "It cost $2000 or 1990 euros.",
        "They won 3:2 and 2.46 billion in sales.", "The 6-year-old boy and his father, 52 years old, left.",
        "Kabul fell; the fall of Kabul was quick.", "The Summer Olympics and the quarter-finals drew crowds.",
        "Call 5552025 or 2025550123.", "He got 20% of 1990% more.", "On 05/06/2025 nobody knows.",
        "It came as soon as possible.", "The former minister always was wary.",
        "The Sun sat for it; Mon ami, fri is no day.",
        "He is a man of his time.", "Troy fell in 1184 BC.", "USA Today reported it.",
        "A quarterly dividend and a daily paper.",
    ])
    func whatOnlyLooksLikeADateIsNone(_ text: String) throws {
        #expect(try Tagging().dates(text) == text)
    }

    @Test(arguments: [
        ("On [August 17|XXXX-08-17] it was reported.", "17 August, year unknown"),
        ("It began back in [December|XXXX-12].", "December, year unknown"),
        ("From [June 27 to June 30|XXXX-06] it rained.", "June, year unknown"),
    ])
    func aYearThatTheTextDoesNotGiveStaysUnknown(_ notation: String, _ label: String) throws {
        let tagging = try Tagging()
        #expect(tagging.dates(notation) == notation)
        #expect(tagging.expressions(MarkedText(notation).text).map(\.date.label) == [label])
    }
}
