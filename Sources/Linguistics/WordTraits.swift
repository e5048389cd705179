/// What the lists say about a word, all at once.
struct WordTraits: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    /// `minister`, `ready`: may stand with a capital without being a name.
    static let common = WordTraits(rawValue: 1 << 0)
    /// `however`, `the`: begins no name.
    static let function = WordTraits(rawValue: 1 << 1)
    /// `Nikol`, `Angela`.
    static let given = WordTraits(rawValue: 1 << 2)
    /// `Merkel`.
    static let family = WordTraits(rawValue: 1 << 3)
    /// `minister`, `spokesman`, `general`.
    static let title = WordTraits(rawValue: 1 << 4)
    /// `prime`, `foreign`, `deputy`: before a title.
    static let titlePart = WordTraits(rawValue: 1 << 5)
    /// `mr`, `dr`, `gen`.
    static let honorific = WordTraits(rawValue: 1 << 6)
    /// `ministry`, `airlines`: last word of an organization's name.
    static let organizationHead = WordTraits(rawValue: 1 << 7)
    /// `bank`, `university`: first word of `X of Y`.
    static let organizationOfHead = WordTraits(rawValue: 1 << 8)
    /// `district`, `river`.
    static let placeHead = WordTraits(rawValue: 1 << 9)
    /// `lake`, `fort`, `san`.
    static let placeFirst = WordTraits(rawValue: 1 << 10)
    /// `war`, `summit`.
    static let eventHead = WordTraits(rawValue: 1 << 11)
    /// `treaty`, `act`.
    static let lawHead = WordTraits(rawValue: 1 << 12)
    /// `missile`, `drones`: after a product's name.
    static let productHead = WordTraits(rawValue: 1 << 13)
    /// `said`, `told`.
    static let speech = WordTraits(rawValue: 1 << 14)
    /// `van`, `bin`, `al`: inside a person's name.
    static let particle = WordTraits(rawValue: 1 << 15)
    /// `monday`, `april`.
    static let calendar = WordTraits(rawValue: 1 << 16)
    /// `GDP`, `Internet`: written with capitals and yet no name.
    static let noName = WordTraits(rawValue: 1 << 18)
    /// `mark`, `may`: a name and a common word.
    static let wary = WordTraits(rawValue: 1 << 17)
}
