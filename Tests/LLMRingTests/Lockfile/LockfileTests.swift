import LLMRing
import LLMRingCore
import Testing

/// What lockfiles say.
struct LockfileTests {
    @Test func readsWhatThePythonLibraryWrites() throws {
        let lockfile = try Lockfile(parsing: LockfileSamples.written)
        #expect(lockfile.version == "1.0")
        #expect(lockfile.createdAt == "2026-01-02T03:04:05.678901+00:00")
        #expect(lockfile.defaultProfile == "default")
        #expect(lockfile.metadata == ["note": "kept"])
        #expect(lockfile.profiles.map(\.name) == ["default", "prod"])
        #expect(lockfile.profile()?.registryVersions == ["acme": 7])
        #expect(
            lockfile.aliases() == [
                .init(alias: "fast", models: ["acme:small", "other:mini"]),
                .init(alias: "deep", models: ["acme:large"]),
            ]
        )
        #expect(lockfile.aliases(profile: "prod").isEmpty)
        #expect(lockfile.aliases(profile: "nothing").isEmpty)
        #expect(lockfile.findings.isEmpty)
    }

    @Test func readsShortForms() throws {
        let lockfile = try Lockfile(parsing: LockfileSamples.handmade)
        #expect(lockfile.aliases() == [.init(alias: "assistant", models: ["acme:large", "other:big"])])
        #expect(lockfile.binding("assistant", profile: "dev")?.models == ["acme:small", "other:mini"])
        #expect(lockfile.binding("assistant", profile: "prod")?.models == ["acme:large", "other:big"])
        #expect(lockfile.findings.count == 3)
    }

    @Test func bothFormatsSayTheSame() throws {
        let json = """
            {"version": "1.0", "default_profile": "p", "metadata": {"a": [1, 2.5, null]}, "extra": 1,
             "extends": {"packages": ["lib"]},
             "profiles": {"p": {"name": "p", "bindings": [{"alias": "x", "models": ["a:b"], "constraints": null}],
             "registry_versions": {"a": 3}}}}
            """
        let lockfile = try Lockfile(parsing: json, format: .json)
        #expect(lockfile.aliases() == [.init(alias: "x", models: ["a:b"])])
        #expect(lockfile.packages == ["lib"])
        #expect(lockfile.profile()?.registryVersions == ["a": 3])
        let toml = """
            default_profile = "p"
            extends.packages = ["lib"]
            [profiles.p]
            bindings = [{alias = "x", models = ["a:b"]}]
            registry_versions = {a = 3}
            """
        #expect(try Lockfile(parsing: toml).profiles == lockfile.profiles)
        #expect(try Lockfile(parsing: toml).packages == ["lib"])
    }

    @Test(arguments: ["", "version = \"9.9\"\n", "created_at = 2026-01-02T03:04:05Z\n", "[profiles.a]\n"])
    func readsWhatSaysLittle(_ text: String) throws {
        let lockfile = try Lockfile(parsing: text)
        #expect(lockfile.aliases().isEmpty)
        #expect(String(decoding: lockfile.bytes, as: UTF8.self) == text)
    }

    @Test(arguments: [
        ("a = \n", "llmring.lock:1:5: a value is missing"),
        ("version = 1\n", "llmring.lock:1:1: 'version' must be a text in quotes, not an integer"),
        ("[profiles]\nx = 1\n", "llmring.lock:2:1: 'profiles.x' must be a table, not an integer"),
        ("[[bindings]]\nmodels = []\n", "llmring.lock:1:1: this binding has no alias; add alias ="),
        ("\n[[bindings]]\nalias = \"a\"\n", "llmring.lock:2:1: 'a' has no models; add models ="),
        (
            "[[bindings]]\nalias = \"a\"\nmodels = [\n  \"b:c\",\n  3]\n",
            "llmring.lock:5:3: 'bindings[0].models' must be a list of texts, not of an integer"
        ),
        ("[bindings]\n", "llmring.lock:1:1: bindings are an array of tables, not a table; write [[bindings]]"),
        (
            "[profiles.p.registry_versions]\na = \"1\"\n",
            "llmring.lock:2:1: a version of the registry is a whole number, not a string"
        ),
        ("[extends]\npackages = \"lib\"\n", "llmring.lock:2:1: 'extends.packages' must be a list of texts"),
    ])
    func faultsHaveTheirPlace(_ text: String, _ message: String) throws {
        let error = #expect(throws: LLMError.self) { try Lockfile(parsing: text) }
        #expect(error?.code == .configuration)
        #expect(try #require(error).message.hasPrefix(message))
    }

    @Test func faultsOfJSONHaveTheirPlace() {
        let syntax = #expect(throws: LLMError.self) { try Lockfile(parsing: "{\n  \"a\" 1}", format: .json) }
        #expect(syntax?.message.hasPrefix("llmring.lock:2:7: ") == true)
        let shape = #expect(throws: LLMError.self) {
            try Lockfile(parsing: "{\"bindings\": [{\"alias\": \"a\", \"models\": 1}]}", format: .json)
        }
        #expect(shape?.message.hasPrefix("llmring.lock: bindings[0].models: ") == true)
    }

    @Test(arguments: [LockfileSamples.written, LockfileSamples.handmade])
    func everyCutIsReadOrRefused(_ text: String) throws {
        let bytes = Array(text.utf8)
        for cut in 0...bytes.count {
            do {
                #expect(try Lockfile(parsing: Array(bytes[..<cut])).bytes.count == cut)
            } catch let error as LLMError {
                #expect(error.code == .configuration)
            }
        }
    }

    @Test func profilesAreChosenInOrder() throws {
        let lockfile = try Lockfile(parsing: "default_profile = \"file\"\n")
        #expect(lockfile.profileName("argument") { _ in "environment" } == "argument")
        #expect(lockfile.profileName { $0 == "LLMRING_PROFILE" ? "environment" : nil } == "environment")
        #expect(lockfile.profileName { _ in "" } == "file")
        #expect(try Lockfile(parsing: "").profileName { _ in nil } == "default")
    }

    @Test func theFirstOfTwoCounts() throws {
        let text = "[[bindings]]\nalias = 'a'\nmodels = ['b:1']\n[[bindings]]\nalias = 'a'\nmodels = ['b:2']\n"
        var lockfile = try Lockfile(parsing: text)
        #expect(lockfile.aliases() == [.init(alias: "a", models: ["b:1"])])
        #expect(lockfile.findings.contains("the file binds 'a' twice; the first counts"))
        try lockfile.unbind("a")
        #expect(lockfile.aliases().isEmpty)
    }

    @Test func requiredAliasesAreMissedByName() throws {
        let lockfile = try Lockfile(parsing: LockfileSamples.written)
        try lockfile.requireAliases(["fast", "deep"])
        let error = #expect(throws: LLMError.self) {
            try lockfile.requireAliases(["fast", "vision", "tiny"], context: "MyLibrary")
        }
        #expect(
            error?.message
                == "profile 'default' of llmring.lock does not bind 'vision', 'tiny', needed by MyLibrary; bind them there"
        )
    }

    @Test func theBundledOneHasTheAliases() {
        for profile in [nil, "default", "dev", "prod", "staging", "test"] {
            let aliases = Lockfile.bundled.aliases(profile: profile)
            #expect(aliases.map(\.alias) == ["fast", "balanced", "deep", "vision", "advisor", "embeddings"])
            #expect(aliases.allSatisfy { $0.models.count >= 2 })
        }
        #expect(Lockfile.bundled.findings.isEmpty)
    }

    @Test func aFreshOneHasProfiles() throws {
        for format in [Lockfile.Format.toml, .json] {
            let fresh = Lockfile(createdAt: "2026-01-02T03:04:05+00:00", format: format)
            let read = try Lockfile(parsing: fresh.bytes, format: format)
            #expect(read.profiles.map(\.name) == ["default", "prod", "staging", "dev"])
            #expect(read.createdAt == "2026-01-02T03:04:05+00:00" && read.version == "1.0")
            #expect(read.findings.isEmpty)
        }
    }
}
