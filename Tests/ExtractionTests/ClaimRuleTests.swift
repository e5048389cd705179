import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct ClaimRuleTests {
    /// Every rule of ``ClaimRules`` has rows here; a row is the whole answer for its text.
    @Test(arguments: [
        // that-clause
        "[Smith|who] [said that|cue] [the bridge was closed|what].",
        "[The ministry|who] has also [stated that|cue] [the bridge was closed|what].",
        "[Officials|who] [told|cue] reporters on Monday that [the bridge was closed|what].",
        "[The analyst|who], who left in March, [argued that|cue] [the plan would fail|what].",
        // bare clause
        "[Smith|who] [said|cue] [the bridge was closed|what].",
        "[Many experts|who] [believe|cue] [the crisis lies deeper|what].",
        "[The minister|who] [says|cue] [he has big plans|what].",
        "[The mayor of Lund|who] [said|cue] [the bridge was closed|what].",
        // clause before
        "[The bridge was closed|what], [Smith|who] [said|cue].",
        // according to
        "[According to|cue] [the police|who], [two men were hurt|what].",
        "[Two men were hurt|what], [according to|cue] [the police|who].",
        // quotations
        "“[We will not pay,|what]” [Smith|who] [said|cue].",
        "[Smith|who] [stated|cue], “[We will not pay.|what]”",
        // phrases
        "[The union|who] [demanded|cue] [an apology and compensation|what].",
        "[The president|who] [vowed|cue] [to fight on|what].",
        "[Investigations|who] [pointed to|cue] [a mistaken strike|what].",
        // objects
        "[The president|who] [accused|cue] the rebels of [war crimes|what].",
        "[The minister|who] [condemned|cue] [the incident|what] as [a deliberate act|what].",
        "[The envoy|who] [urged|cue] the army [to stop|what].",
        // nouns
        "[The judge|who] [rejected|cue] [[Smith|who]'s [claim that|cue] [the money was his|what]|what].",
        // cited sources
        "Local media cited [police sources|who] as [saying that|cue] [the suspect had fled|what].",
        // adverbs
        "[Several were|what] [reportedly|cue] [injured|what].",
    ])
    func isFound(_ row: String) throws {
        let found = try Samples.analysis(MarkedText(row).text).markedClaims
        #expect(found == row)
    }

    @Test(arguments: [
        "Smith did not say that the bridge was closed.",
        "These signs indicate that both sides are preparing.",
        "The accused man left the court.",
        "He is known as the “King of the Road” in his village.",
        "It was said and done.",
        "The bridge was closed on Monday.",
        "The claimed territory is small.",
        "Dr. Kim reads the “Daily News” every morning.",
    ])
    func isNoClaim(_ text: String) throws {
        let found = try Samples.analysis(text).markedClaims
        #expect(found == text)
    }
}
