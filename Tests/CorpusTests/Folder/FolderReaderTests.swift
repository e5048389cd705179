import Corpus
import Foundation
import Testing

struct FolderReaderTests {
    private let folder = TemporaryFolder()
    private let reader = FolderReader()

    private func readable(_ files: [FoundFile]) -> [String] {
        files.compactMap { if case .readable = $0.outcome { $0.path } else { nil } }
    }

    private func reason(_ path: String, in files: [FoundFile]) -> String? {
        files.lazy.compactMap { if $0.path == path, case .skipped(let reason) = $0.outcome { reason } else { nil } }
            .first
    }

    @Test func filesComeByTheBytesOfTheirPath() throws {
        for path in ["b.txt", "a/z.txt", "a.txt", "a/b/c.txt", "Z.txt", "ä.txt", "with space.txt"] {
            folder.write("x", to: path)
        }
        #expect(
            try readable(reader.files(at: folder.path)) == [
                "Z.txt", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt", "with space.txt", "ä.txt",
            ])
    }

    @Test func dotNamesAreLeftOutAndOtherSortsSkipped() throws {
        for path in [".hidden.txt", ".git/a.txt", "a.txt", "b.pdf", "README", "c.TXT"] { folder.write("x", to: path) }
        let files = try reader.files(at: folder.path)
        #expect(files.map(\.path) == ["README", "a.txt", "b.pdf", "c.TXT"])
        #expect(reason("b.pdf", in: files) == "Only .txt files are read.")
        #expect(readable(files) == ["a.txt", "c.TXT"])
    }

    @Test func aFileGivenIsTakenAsItIs() throws {
        folder.write("words", to: "notes.text")
        let files = try reader.files(at: folder.path + "/notes.text")
        #expect(files.map(\.path) == [folder.path + "/notes.text"])
        guard case .readable(let path) = try #require(files.first).outcome else {
            Issue.record("not readable")
            return
        }
        #expect(reader.bytes(of: path) == Array("words".utf8))
    }

    @Test func linksAreFollowedInsideTheFolderOnly() throws {
        let outside = TemporaryFolder()
        outside.write("x", to: "secret.txt")
        folder.write("x", to: "real/a.txt")
        folder.link("in.txt", to: "real/a.txt")
        folder.link("out.txt", to: outside.path + "/secret.txt")
        folder.link("outside", to: outside.path)
        folder.link("nowhere.txt", to: "gone.txt")
        folder.link("folder", to: "real")
        let files = try reader.files(at: folder.path)
        #expect(readable(files) == ["folder/a.txt", "in.txt", "real/a.txt"])
        #expect(reason("out.txt", in: files) == "The link leads out of the folder.")
        #expect(reason("outside", in: files) == "The link leads out of the folder.")
        #expect(reason("nowhere.txt", in: files) == "The link leads nowhere.")
    }

    @Test func loopsEnd() throws {
        folder.write("x", to: "a/b/c.txt")
        folder.link("self", to: "self")
        folder.link("here", to: ".")
        folder.link("a/up", to: "..")
        folder.link("a/b/again", to: "../../a")
        folder.link("other", to: "a")
        let files = try reader.files(at: folder.path)
        #expect(readable(files) == ["a/b/c.txt", "other/b/c.txt"])
        #expect(reason("self", in: files) == "The link leads nowhere.")
        #expect(reason("a/up", in: files) == "The link leads back to a folder above it.")
    }

    @Test func namesThatAreNoUTF8AreReadAndShownEscaped() throws {
        folder.write(Array("words".utf8), toName: [0x63, 0x61, 0x66, 0xE9, 0x2E, 0x74, 0x78, 0x74])
        let files = try reader.files(at: folder.path)
        #expect(files.map(\.path) == ["caf\\xE9.txt"])
        guard case .readable(let path) = try #require(files.first).outcome else {
            Issue.record("not readable")
            return
        }
        #expect(reader.bytes(of: path) == Array("words".utf8))
    }

    @Test func aNameIsTakenAsItIsShown() throws {
        folder.write(Array("words".utf8), toName: [0x63, 0x61, 0x66, 0xE9, 0x2E, 0x74, 0x78, 0x74])
        folder.write(Array("literal".utf8), toName: Array(#"b\x41.txt"#.utf8))
        for (name, words) in [(#"caf\xE9.txt"#, "words"), (#"b\x41.txt"#, "literal")] {
            let files = try reader.files(at: "\(folder.path)/\(name)")
            #expect(files.map(\.path) == ["\(folder.path)/\(name)"])
            guard case .readable(let path) = try #require(files.first).outcome else {
                Issue.record("not readable")
                return
            }
            #expect(reader.bytes(of: path) == Array(words.utf8))
        }
        #expect(throws: FolderError.self) { try reader.files(at: folder.path + #"/caf\xZZ.txt"#) }
    }

    @Test func aFileThatHasGoneHasNoBytes() {
        #expect(reader.bytes(of: BytePath(folder.path + "/gone.txt")) == nil)
        #expect(reader.bytes(of: BytePath(folder.path)) == nil)
    }

    @Test func whatIsNotThereIsAnError() {
        let path = folder.path + "/missing"
        #expect(throws: FolderError.missing(path: path)) { try reader.files(at: path) }
    }

    @Test func anEmptyFolderHasNoFiles() throws {
        #expect(try reader.files(at: folder.path).isEmpty)
    }
}
