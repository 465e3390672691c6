import LLMRing
import LLMRingCore
import Testing

/// What edits of lockfiles change, and what they do not.
struct LockfileEditTests {
    /// A lockfile after an edit, with what the edit put in the place of what.
    private func edited(
        _ text: String,
        replacing old: String,
        by new: String,
        _ edit: (inout Lockfile) throws -> Void
    ) throws -> Lockfile {
        for newline in ["\n", "\r\n"] {
            var lockfile = try Lockfile(parsing: lines(text, newline))
            try edit(&lockfile)
            let place = try #require(lines(text, newline).ranges(of: lines(old, newline)).first)
            var expected = lines(text, newline)
            expected.replaceSubrange(place, with: lines(new, newline))
            #expect(String(decoding: lockfile.bytes, as: UTF8.self) == expected)
        }
        var lockfile = try Lockfile(parsing: text)
        try edit(&lockfile)
        return lockfile
    }

    /// A text with other line breaks.
    private func lines(_ text: String, _ newline: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: newline)
    }

    @Test func rebindingChangesTheModelAlone() throws {
        let lockfile = try edited(LockfileSamples.handmade, replacing: "acme:large", by: "acme:huge") {
            try $0.bind("assistant", to: ["acme:huge", "other:big"])
        }
        #expect(lockfile.binding("assistant")?.models == ["acme:huge", "other:big"])
    }

    @Test func aThirdModelGetsALineOfItsOwn() throws {
        _ = try edited(
            LockfileSamples.handmade,
            replacing: "# First fallback\n",
            by: "# First fallback\n    \"x:y\",\n"
        ) {
            try $0.bind("assistant", to: ["acme:large", "other:big", "x:y"])
        }
    }

    @Test func aPlainTextStaysOneForOneModel() throws {
        let old = "\"acme:small, other:mini\""
        _ = try edited(LockfileSamples.handmade, replacing: old, by: "\"x:y\"") {
            try $0.bind("assistant", to: ["x:y"], profile: "dev")
        }
        _ = try edited(LockfileSamples.handmade, replacing: old, by: "[\"x:y\", \"x:z\"]") {
            try $0.bind("assistant", to: ["x:y", "x:z"], profile: "dev")
        }
    }

    @Test func aNewAliasStandsBehindTheProfilesOthers() throws {
        let old = "models = [ \"acme:large\",]\n"
        let new = old + "\n[[profiles.default.bindings]]\nalias = \"vision\"\nmodels = [ \"x:y\", \"x:z\", ]\n"
        let lockfile = try edited(LockfileSamples.written, replacing: old, by: new) {
            try $0.bind("vision", to: ["x:y", "x:z"])
        }
        #expect(lockfile.aliases().map(\.alias) == ["fast", "deep", "vision"])
    }

    @Test func anEmptyProfileGetsItsFirstAlias() throws {
        var lockfile = try Lockfile(parsing: LockfileSamples.written)
        try lockfile.bind("fast", to: ["x:y"], profile: "prod")
        #expect(lockfile.aliases(profile: "prod") == [.init(alias: "fast", models: ["x:y"])])
        #expect(lockfile.aliases().count == 2)
    }

    @Test func aNewProfileHasItsName() throws {
        let text = LockfileSamples.handmade
        var lockfile = try Lockfile(parsing: text)
        try lockfile.bind("assistant", to: ["x:y"], profile: "te.st")
        let added = """

            [profiles."te.st"]
            name = "te.st"

            [[profiles."te.st".bindings]]
            alias = "assistant"
            models = [
                "x:y",
            ]

            """
        #expect(String(decoding: lockfile.bytes, as: UTF8.self) == text + added)
        #expect(lockfile.aliases(profile: "te.st") == [.init(alias: "assistant", models: ["x:y"])])
    }

    @Test func bindingWhatIsBoundChangesNothing() throws {
        var lockfile = try Lockfile(parsing: LockfileSamples.written)
        try lockfile.bind("fast", to: ["acme:small", "other:mini"])
        #expect(String(decoding: lockfile.bytes, as: UTF8.self) == LockfileSamples.written)
    }

    @Test func unbindingTakesTheCommentWithIt() throws {
        let old = """
            # Cheap is enough here.
            [[profiles.dev.bindings]]
            alias = "assistant"
            models = "acme:small, other:mini"   # a plain text


            """
        let lockfile = try edited(LockfileSamples.handmade, replacing: old, by: "") {
            try $0.unbind("assistant", profile: "dev")
        }
        #expect(lockfile.binding("assistant", profile: "dev")?.models == ["acme:large", "other:big"])
    }

    @Test func unbindingWhatIsNotBoundChangesNothing() throws {
        var lockfile = try Lockfile(parsing: LockfileSamples.written)
        #expect(try lockfile.unbind("vision") == false)
        #expect(try lockfile.unbind("fast", profile: "prod") == false)
        #expect(String(decoding: lockfile.bytes, as: UTF8.self) == LockfileSamples.written)
    }

    @Test(arguments: [("", ["a:b"]), ("x", []), ("x", ["a"]), ("x", ["a:b", ":c"]), ("x", ["a:"])])
    func whatCannotBeBoundIsRefused(_ alias: String, _ models: [String]) throws {
        var lockfile = try Lockfile(parsing: LockfileSamples.written)
        let error = #expect(throws: LLMError.self) { try lockfile.bind(alias, to: models) }
        #expect(error?.code == .configuration)
        #expect(String(decoding: lockfile.bytes, as: UTF8.self) == LockfileSamples.written)
    }

    @Test(arguments: [Lockfile.Format.toml, .json])
    func bindsAndUnbindsInAFreshOne(_ format: Lockfile.Format) throws {
        var lockfile = Lockfile(format: format)
        for index in 0..<20 {
            try lockfile.bind("a\(index)", to: ["p:\(index)"], profile: index % 2 == 0 ? nil : "new")
        }
        try lockfile.pin(7, of: "p", profile: "new")
        try lockfile.pin(8, of: "p", profile: "new")
        try lockfile.setUpdatedAt("2026-01-02T03:04:05+00:00")
        let read = try Lockfile(parsing: lockfile.bytes, format: format)
        #expect(read.aliases().map(\.alias) == (0..<10).map { "a\($0 * 2)" })
        #expect(read.aliases(profile: "new").map(\.alias) == (0..<10).map { "a\($0 * 2 + 1)" })
        #expect(read.profile("new")?.registryVersions == ["p": 8])
        #expect(read.updatedAt == "2026-01-02T03:04:05+00:00")
        let before = Lockfile(format: format).aliases()
        for index in 0..<20 { try lockfile.unbind("a\(index)", profile: index % 2 == 0 ? nil : "new") }
        try lockfile.pin(nil, of: "p", profile: "new")
        #expect(lockfile.aliases() == before && lockfile.aliases(profile: "new").isEmpty)
        #expect(lockfile.profile("new")?.registryVersions == [:])
    }

    @Test func missingNamesAreAdded() throws {
        var lockfile = try Lockfile(parsing: LockfileSamples.handmade)
        try lockfile.addMissingNames()
        #expect(String(decoding: lockfile.bytes, as: UTF8.self).contains("owner = 'ann'\nname = \"dev\"\n"))
        #expect(!lockfile.findings.contains { $0.contains("has no name") })
    }

    @Test func unknownKeysOfJSONAreKept() throws {
        let json =
            "{\"extra\": {\"a\": null}, \"bindings\": [{\"alias\": \"a\", \"models\": [\"b:c\"], \"constraints\": null}]}"
        var lockfile = try Lockfile(parsing: json, format: .json)
        #expect(String(decoding: lockfile.bytes, as: UTF8.self) == json)
        try lockfile.bind("a", to: ["d:e"])
        let expected = try JSONValue(parsing: json.split(separator: "b:c").joined(separator: "d:e"))
        #expect(try JSONValue(parsing: lockfile.bytes) == expected)
    }
}
