public import Extraction

/// A claim and the article that it stands in.
public struct IndexedClaim: Sendable {
    /// The claim; its actors are the merged ones, its event the merged one.
    public let claim: Claim
    /// Position of the article.
    public let article: Int

    /// A claim.
    public init(claim: Claim, article: Int) {
        self.claim = claim
        self.article = article
    }
}
