import Resources
import TextModel

/// Takes out captions and the credits of pictures.
///
/// `Protesters in the capital // Screenshot: a media page`, `A flooded street. (Photo: Reuters)`, `Image: Anna Smith.`, `Site of the plane crash`.
struct CaptionRule: CleaningRule {
    let name = "caption"
    private static let longest = 350
    private let credits: PictureCredits
    private let subjects: Set<String>

    init(_ library: ResourceLibrary) throws(ResourceError) {
        credits = try PictureCredits(library)
        subjects = Set(try library.list("photo-subjects").entries)
    }

    func clean(_ draft: inout Draft) {
        for index in draft.left where draft.passages[index].rest.count <= Self.longest && index != draft.headline {
            let line = draft.written(index)
            if credits.isCredit(line) {
                draft.take(index, as: .credit, by: "picture-credit")
            } else if credits.endsWithCredit(line) {
                draft.take(index, as: .caption, by: "caption-with-credit")
            } else if isSubject(line, draft.words(index).words) {
                draft.take(index, as: .caption, by: "caption-subject")
            }
        }
    }

    /// A short line without full stop that says what a picture shows.
    private func isSubject(_ line: String, _ words: [String]) -> Bool {
        guard (1...14).contains(words.count), let first = line.first, first.isUppercase || first == "(" || first == "["
        else { return false }
        guard let last = line.last, !".!?:,;".contains(last), !line.contains(": ") else { return false }
        return (1...3).contains { words.count >= $0 && subjects.contains(words[..<$0].joined(separator: " ")) }
    }
}
