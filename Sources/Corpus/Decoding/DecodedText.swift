import TextModel

/// A file's text as decoded: what `source` offsets count in.
///
/// Nothing is converted but the encoding: line ends stay, and a byte order mark is one code point of the text, as
/// Python's `decode("utf-8")` and `decode("utf-16-le")` have it.
struct DecodedText {
    /// The text.
    let text: UTF8Text
    /// `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`.
    let encoding: String
    /// How many places of the file held no character and read U+FFFD now.
    let illFormed: Int
}
