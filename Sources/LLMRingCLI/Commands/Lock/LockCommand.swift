import LLMRing

/// `llmring lock`: makes and checks lockfiles.
struct LockCommand: Command, Hashable {
    static let name = "lock"
    static let summary = "make a lockfile, check it, and pin the registry"
    static let usage = "usage: llmring lock \(verbs.joined(separator: "|")) [OPTIONS], or llmring lock --help"
    static let verbs = ["init", "validate", "check", "analyze", "bump-registry"]

    /// What is done.
    let verb: String
    /// The lockfile and its profile.
    let lockfile: LockfileOptions
    /// The lockfiles of packages that the lockfile extends, as NAME=FILE.
    let packages: [String]
    /// Whether a file that is there is replaced.
    let isForced: Bool
    /// Whether the output is JSON.
    let isJSON: Bool

    init(_ arguments: [String]) throws(UsageError) {
        var reader = try ArgumentReader(
            arguments,
            options: LockfileOptions.names,
            repeated: ["--package"],
            flags: ["--force", "--json"],
            short: ["--file": "--lockfile", "-f": "--lockfile"],
            usage: Self.usage
        )
        let list = Self.verbs.map { "'\($0)'" }.joined(separator: ", ")
        guard let verb = reader.positional() else { throw reader.error("say what to do: \(list)") }
        guard Self.verbs.contains(verb) else { throw reader.error("there is no 'lock \(verb)'; there are \(list)") }
        try reader.end()
        self.verb = verb
        lockfile = LockfileOptions(reader)
        packages = reader.values("--package")
        isForced = reader.flag("--force")
        isJSON = reader.flag("--json")
        if isForced, verb != "init" { throw reader.error("'--force' is for 'lock init' alone") }
        if !packages.isEmpty, verb != "check" { throw reader.error("'--package' is for 'lock check' alone") }
        if verb == "init", lockfile.profile != nil {
            throw reader.error("'lock init' binds the same in all profiles; leave '--profile' out")
        }
        if verb == "check", let wrong = packages.first(where: { Self.package($0) == nil }) {
            throw reader.error("'--package' needs NAME=FILE, not '\(wrong)'")
        }
    }

    func run(_ console: Console) async throws -> ExitCode {
        try await console.reporting(isJSON) {
            let configuration = try console.makeConfiguration()
            switch verb {
            case "init": return try await make(configuration, console)
            case "validate": return try await validate(configuration, console)
            case "check": return try check(configuration, console)
            case "analyze": return try await analyze(configuration, console)
            default: return try await bump(configuration, console)
            }
        }
    }

    /// The name and the file of a package; `nil` when the text has no such form.
    static func package(_ text: String) -> (name: String, file: String)? {
        guard let equals = text.firstIndex(of: "="), equals != text.startIndex else { return nil }
        let file = String(text[text.index(after: equals)...])
        return file.isEmpty ? nil : (String(text[..<equals]), file)
    }

    /// The profiles that are meant: the one that is named, or all.
    func profiles(_ file: Lockfile, _ configuration: LLMRing.Configuration) throws -> [String] {
        if lockfile.profile != nil { return [try lockfile.profileName(file, configuration)] }
        let names = file.profiles.map(\.name)
        return names.isEmpty ? [file.defaultProfile] : names
    }
}
