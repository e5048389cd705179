import Testing

struct ConfigCommandTests {
    @Test func flagsWinOverTheEnvironmentAndThatOverTheFile() throws {
        let folder = try TemporaryFolder([
            "config/hearsay.yaml": "host: file\nport: 1\ndrain: 3\nlog:\n  level: debug\npaths: [one, two]\n"
        ])
        let outcome = try Program.run(
            "config", "--host", "flag", environment: ["HEARSAY_HOST": "variable", "HEARSAY_PORT": "2"], in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.lines.contains("host = flag  # --host"))
        #expect(outcome.lines.contains("port = 2  # HEARSAY_PORT"))
        #expect(outcome.lines.contains("drain = 3  # config/hearsay.yaml"))
        #expect(outcome.lines.contains("log.level = debug  # config/hearsay.yaml"))
        #expect(outcome.lines.contains("paths = one, two  # config/hearsay.yaml"))
        #expect(outcome.lines.contains("log.format = text  # default"))
    }

    @Test func withoutAFileTheDefaultsHold() throws {
        let outcome = try Program.run("config")
        #expect(outcome.status == 0)
        #expect(outcome.lines.contains("port = 8080  # default"))
        #expect(outcome.lines.contains("host = 127.0.0.1  # default"))
    }

    @Test func aFileOfCommentsSaysNothing() throws {
        let outcome = try Program.run(
            "config", "--config", "a.yaml", in: try TemporaryFolder(["a.yaml": "# nothing\n"]))
        #expect(outcome.status == 0)
    }

    @Test(arguments: [
        ("prot: 1\n", "a.yaml, line 1: there is no setting prot. Did you mean port?"),
        ("host: a\nlog:\n  levle: debug\n", "a.yaml, line 3: there is no setting log.levle. Did you mean log.level?"),
        ("colour: red\n", "a.yaml, line 1: there is no setting colour."),
        ("paths: seeds\n", "a.yaml, line 1: paths must be a list."),
        ("host: [a]\n", "a.yaml, line 1: host must be one value."),
        ("\nport: many\n", #"a.yaml, line 2: port: "many" is not a whole number from 0 to 65535."#),
        (
            "log: {level: loud}\n",
            "a.yaml, line 1: log.level: \"loud\" is none of trace, debug, info, notice, warning, error, critical."
        ),
        ("- host\n", "a.yaml, line 1: settings must be pairs of a key and a value."),
        ("host: a\nhost: b\n", "a.yaml, line 1: host stands twice."),
        ("base: hearsay/\n", #"a.yaml, line 1: base: "hearsay/" must begin with a slash and not end with one."#),
    ])
    func aMistakeInTheFileIsSaidWithItsLine(text: String, message: String) throws {
        let outcome = try Program.run("config", "--config", "a.yaml", in: try TemporaryFolder(["a.yaml": text]))
        #expect(outcome.status == 1)
        #expect(outcome.error == "hearsay: \(message)\n")
    }

    @Test func aWrongVariableIsSaidByName() throws {
        let outcome = try Program.run("config", environment: ["HEARSAY_PORT": "99999"])
        #expect(outcome.status == 1)
        #expect(outcome.error == "hearsay: HEARSAY_PORT: \"99999\" is not a whole number from 0 to 65535.\n")
    }

    @Test func aNamedFileMustBeThere() throws {
        let outcome = try Program.run("config", "--config", "none.yaml")
        #expect(outcome.status == 1)
        #expect(outcome.error == "hearsay: The file none.yaml cannot be read.\n")
    }

    @Test(arguments: [
        ("merge:\n  - into: a\n    actor: [b]\n", #"a.yaml, line 3: "actor" is none of into, actors."#),
        ("merge:\n  - into: a\n", "a.yaml, line 2: actors is missing."),
        ("ignore: [Big Ben]\n", #"a.yaml, line 1: "Big Ben" is no id of an actor (a-z, 0-9 and hyphens)."#),
        ("name: {a: [b]}\n", #"a.yaml, line 1: "name" is none of names, merge, split, rename, ignore."#),
        ("names: [a]\n", "a.yaml, line 1: names must be pairs of a key and a value."),
    ])
    func aMistakeInTheFileOfActorsIsSaidWithItsLine(text: String, message: String) throws {
        let folder = try TemporaryFolder(["a.yaml": text, "news.txt": Articles.bridge])
        let outcome = try Program.run("check", "news.txt", "--actors", "a.yaml", in: folder)
        #expect(outcome.status == 1)
        #expect(outcome.error == "hearsay: \(message)\n")
    }
}
