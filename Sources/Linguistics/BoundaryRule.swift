import TextModel

/// One reason why a sentence ends or goes on at a possible boundary.
struct BoundaryRule: Sendable {
    /// True where the sentence ends, false where it goes on, null where the rule has nothing to say.
    let decide: @Sendable (Boundary) -> Bool?

    /// All rules in the order in which they are asked; the first that has an opinion wins, and without any the sentence ends.
    static let all: [BoundaryRule] = [
        continuingMark, numbering, title, closedAbbreviation, initial, openAbbreviation, speaker, ellipsis, noGap,
        smallLetter,
    ]

    /// `Why?, he wondered.` A comma, colon or semicolon goes on.
    static let continuingMark = BoundaryRule { boundary in
        let first = boundary.bytes(boundary.next).first
        return first == UInt8(ascii: ",") || first == UInt8(ascii: ";") || first == UInt8(ascii: ":") ? false : nil
    }

    /// `1. The talks collapsed.` The number of a list belongs to what it numbers.
    static let numbering = BoundaryRule { boundary in
        guard boundary.bytes(boundary.mark).elementsEqual([UInt8(ascii: ".")]) || boundary.isAbbreviation else {
            return nil
        }
        let number = boundary.isAbbreviation ? boundary.mark : boundary.mark - 1
        guard number == boundary.first,
            boundary.tokens[boundary.mark].span.end - boundary.tokens[number].span.start <= 4
        else { return nil }
        let isNumber = boundary.shape(number) == .number || boundary.bytes(number).count <= 2
        return isNumber ? false : nil
    }

    /// `Gen. Petraeus`, `vs. Spain`, `No. 10`: a title or connecting abbreviation never ends a sentence.
    static let title = BoundaryRule { boundary in
        guard boundary.isAbbreviation, let kind = boundary.abbreviation else { return nil }
        return kind == .title || kind == .inner || kind == .number ? false : nil
    }

    /// `at 5 p.m. Police arrived` ends, `at 5 p.m. Monday` and `at 5 p.m. ET` go on.
    static let closedAbbreviation = BoundaryRule { boundary in
        guard boundary.isAbbreviation, boundary.lexicon.strongEnders.contains(boundary.bytes(boundary.mark).dropLast())
        else { return nil }
        let follows = boundary.lexicon.clockFollowers.contains(boundary.bytes(boundary.word))
        return boundary.shape(boundary.word) == .capitalized && !follows
    }

    /// `George W. Bush` goes on; `went to plan B. The police` ends.
    static let initial = BoundaryRule { boundary in
        guard boundary.isAbbreviation, boundary.bytes(boundary.mark).count <= 3 else { return nil }
        return boundary.startsSentence && boundary.bytes(boundary.word).count > 1
    }

    /// `in the U.S. The president` ends, `the U.S. Senate` goes on; so for `Inc.`, `Jan.`, `Jr.`
    static let openAbbreviation = BoundaryRule { boundary in
        guard boundary.isAbbreviation else { return nil }
        return boundary.startsSentence
    }

    /// `“Really?” she asked.` and `“Stop!” Trump said.` go on: the speaker of the quotation follows.
    static let speaker = BoundaryRule { boundary in
        guard boundary.closesQuotation, !boundary.bytes(boundary.mark).elementsEqual([UInt8(ascii: ".")]) else {
            return nil
        }
        guard boundary.isCapitalized, !boundary.startsSentence else { return nil }
        let verbs = (boundary.word + 1)..<(boundary.word + 4)
        return verbs.contains { boundary.lexicon.speechVerbs.contains(boundary.bytes($0)) } ? false : nil
    }

    /// `I … I don't know` goes on, `We waited… Then` ends.
    static let ellipsis = BoundaryRule { boundary in
        guard boundary.isEllipsis else { return nil }
        return boundary.isCapitalized && !boundary.bytes(boundary.word).elementsEqual([UInt8(ascii: "I")])
    }

    /// `The end.Next` ends though its space is missing; `news.example`, `<TDK.T>` and `v.2` go on.
    static let noGap = BoundaryRule { boundary in
        guard boundary.bytes(boundary.mark).elementsEqual([UInt8(ascii: ".")]), boundary.next == boundary.mark + 1,
            boundary.tokens[boundary.next].span.start == boundary.tokens[boundary.mark].span.end
        else { return nil }
        switch boundary.shape(boundary.next) {
        case .lower, .number, .alphanumeric, .address, .upper: return false
        case .capitalized, .mixed:
            return min(boundary.bytes(boundary.mark - 1).count, boundary.bytes(boundary.next).count) > 1 ? nil : false
        default: return nil
        }
    }

    /// `Yahoo! shares`, `“Stop.” he said`, `an indiv. case`: a small letter goes on, except behind a small word and its stop (`let me know. thanks`).
    static let smallLetter = BoundaryRule { boundary in
        guard boundary.shape(boundary.word) == .lower else { return nil }
        guard boundary.shape(boundary.next - 1) == .terminator, boundary.word == boundary.next,
            boundary.mark > boundary.first + 1
        else {
            return false
        }
        let before = boundary.shape(boundary.mark - 1)
        return before == .lower && boundary.bytes(boundary.mark - 1).count > 2 || before == .number
    }
}
