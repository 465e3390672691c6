import LLMRing
import LLMRingCore
import Testing

/// Which models stand behind names.
struct AliasResolverTests {
    /// A lockfile of bindings in the default profile, with the packages that it extends.
    private static func lockfile(_ bindings: KeyValuePairs<String, [String]>, extends: [String] = []) throws -> Lockfile
    {
        let names = extends.map { "\"\($0)\"" }.joined(separator: ", ")
        var lockfile = try Lockfile(parsing: "[extends]\npackages = [\(names)]\n\n[profiles.dev]\nname = \"dev\"\n")
        for (alias, models) in bindings { try lockfile.bind(alias, to: models) }
        return lockfile
    }

    /// Providers, most of them ready.
    private static func availability(_ provider: String) -> ProviderAvailability {
        switch provider {
        case "acme", "other": .ready
        case "locked": .needsKey(variables: ["LOCKED_KEY", "LOCKED_TOKEN"])
        case "bare": .needsKey(variables: [])
        default: .unknown
        }
    }

    /// The models behind a name, in one text.
    private func models(_ resolver: AliasResolver, _ name: String, _ profile: String = "default") throws -> String {
        try resolver.resolve(name, profile: profile, availability: Self.availability).candidates.map(\.description)
            .joined(separator: " ")
    }

    /// The message of the error for a name.
    private func message(_ resolver: AliasResolver, _ name: String, _ profile: String = "default") throws -> String {
        let error = #expect(throws: LLMError.self) {
            try resolver.resolve(name, profile: profile, availability: Self.availability)
        }
        #expect(error?.code == .configuration)
        return try #require(error).message
    }

    @Test func modelsWithoutAKeyAreLeftOut() throws {
        let lockfile = try Self.lockfile(["fast": ["locked:a", "acme:b", "acme:b", "nobody:c", "other:d:e"]])
        let resolution = try AliasResolver(lockfile: lockfile).resolve(
            "fast",
            profile: "default",
            availability: Self.availability
        )
        #expect(resolution.alias == "fast")
        #expect(resolution.candidates.map(\.description) == ["acme:b", "other:d:e"])
        #expect(
            resolution.skipped == [
                .init(model: "locked:a", reason: "set LOCKED_KEY or LOCKED_TOKEN"),
                .init(model: "nobody:c", reason: "there is no provider 'nobody'"),
            ]
        )
    }

    @Test func modelsAreGivenBackAsTheyAre() throws {
        let resolver = AliasResolver(lockfile: try Self.lockfile([:]))
        for name in ["locked:x", "nobody:y", "acme:a:b"] { #expect(try models(resolver, name) == name) }
        #expect(try message(resolver, ":") == "':' names no model; write it as 'provider:model'")
    }

    @Test func unknownAliasesAreMissedWithAHint() throws {
        let resolver = AliasResolver(lockfile: try Self.lockfile(["fast": ["acme:b"], "deep": ["acme:c"]]))
        #expect(
            try message(resolver, "fsat")
                == "there is no alias 'fsat' in profile 'default' of llmring.lock; did you mean 'fast'?"
        )
        #expect(
            try message(resolver, "something")
                == "there is no alias 'something' in profile 'default' of llmring.lock; there are fast, deep"
        )
        #expect(
            try message(resolver, "fast", "dev")
                == "there is no alias 'fast' in profile 'dev' of llmring.lock; bind it, or write 'provider:model'"
        )
        #expect(try message(resolver, "fast", "prod").contains("which has no such profile (it has dev, default)"))
    }

    @Test func anAliasWithoutKeysNamesThemAll() throws {
        let resolver = AliasResolver(lockfile: try Self.lockfile(["fast": ["locked:a", "bare:b"]]))
        #expect(
            try message(resolver, "fast")
                == "no model of the alias 'fast' in profile 'default' can be called: "
                + "'locked:a': set LOCKED_KEY or LOCKED_TOKEN; 'bare:b': no key is set"
        )
    }

    @Test func modelsThatAreNoneAreLeftOut() throws {
        let text = "[[bindings]]\nalias = 'a'\nmodels = ['small', 'acme:b']\n[[bindings]]\nalias = 'b'\nmodels = []\n"
        let resolver = AliasResolver(lockfile: try Lockfile(parsing: text))
        #expect(try models(resolver, "a") == "acme:b")
        #expect(try message(resolver, "b").contains("as it has none"))
    }

    @Test func packagesAreAskedInTheCallersProfile() throws {
        var library = try Self.lockfile(["quick": ["acme:default"]])
        try library.bind("quick", to: ["acme:dev"], profile: "dev")
        let lockfile = try Self.lockfile(
            ["fast": ["lib:quick", "other:x"], "lib:own": ["acme:own"]],
            extends: ["lib"]
        )
        let resolver = AliasResolver(lockfile: lockfile, packages: ["lib": library])
        #expect(try models(resolver, "lib:quick") == "acme:default")
        #expect(try models(resolver, "lib:quick", "dev") == "acme:dev")
        #expect(try models(resolver, "lib:quick", "prod") == "acme:default")
        #expect(try models(resolver, "lib:own") == "acme:own")
        #expect(try models(resolver, "fast") == "acme:default other:x")
        #expect(try message(resolver, "lib:quik").contains("did you mean 'quick'?"))
        #expect(resolver.hasAlias("lib:quick", profile: "prod") && !resolver.hasAlias("lib:slow", profile: "prod"))
        #expect(resolver.hasAlias("fast", profile: "default") && !resolver.hasAlias("acme:x", profile: "default"))
    }

    @Test func packagesMustBeHandedIn() throws {
        let resolver = AliasResolver(lockfile: try Self.lockfile([:], extends: ["lib"]))
        #expect(
            try message(resolver, "lib:quick")
                == "llmring.lock extends 'lib', whose lockfile was not handed in; add it to the packages"
        )
        #expect(!resolver.hasAlias("lib:quick", profile: "default"))
    }

    @Test func circlesAreFound() throws {
        let one = try Self.lockfile(["x": ["two:y"]], extends: ["two"])
        let two = try Self.lockfile(["y": ["one:x"]], extends: ["one"])
        let lockfile = try Self.lockfile(["start": ["one:x"]], extends: ["one"])
        let resolver = AliasResolver(lockfile: lockfile, packages: ["one": one, "two": two])
        #expect(
            try message(resolver, "start")
                == "aliases lead back to themselves: 'one:x' → 'two:y' → 'one:x'; bind one of them to a model"
        )
    }
}
