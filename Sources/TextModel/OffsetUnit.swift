/// In what the offsets of an answer are counted (`?offsets=`).
public enum OffsetUnit: String, Sendable, CaseIterable {
    /// Unicode code points of `articleBody`.
    case codepoint
    /// UTF-16 code units of `articleBody`, as JavaScript counts.
    case utf16
    /// UTF-8 bytes of `articleBody`.
    case utf8
    /// Code points of the file's text as decoded.
    case source
}
