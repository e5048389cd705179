/// Why a command ends without having done all of its work.
struct CommandFailure: Error, CustomStringConvertible {
    /// One sentence for standard error; empty where all has been said.
    let description: String
    /// 1 where input is unusable, 2 where the command was called wrongly.
    let status: Int32

    /// A failure that says what is wrong.
    init(_ description: some CustomStringConvertible, status: Int32 = 1) {
        self.description = description.description
        self.status = status
    }

    /// Some input was unusable, and which has been said already.
    static let someInputUnusable = CommandFailure("")
}
