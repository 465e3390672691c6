import LLMRing

extension LockCommand {
    /// Checks the file itself, and the packages that it extends.
    func check(_ configuration: LLMRing.Configuration, _ console: Console) throws -> ExitCode {
        let file = try lockfile.store(configuration).load()
        var findings = file.findings
        var problems: [String] = []
        var owners: [String: [String]] = [:]
        let given = Dictionary(packages.compactMap { Self.package($0) }.map { ($0.name, $0.file) }) { $1 }
        for package in file.packages {
            guard let path = given[package] else {
                problems.append("the lockfile of '\(package)' is not known; add '--package \(package)=FILE'")
                continue
            }
            do {
                let source = LockfileSource.path(configuration.path(path))
                let other = try LockfileStore(source, folder: configuration.folder) { _ in nil }.load()
                for binding in other.aliases() { owners[binding.alias, default: []].append(package) }
            } catch {
                problems.append("the lockfile of '\(package)' cannot be read: \(Failure(error).error.message)")
            }
        }
        for package in given.keys.sorted() where !file.packages.contains(package) {
            findings.append("'\(package)' is not among the packages that the file extends")
        }
        for (alias, packages) in owners.sorted(by: { $0.key < $1.key }) where packages.count > 1 {
            let list = packages.map { "'\($0):\(alias)'" }.joined(separator: ", ")
            findings.append("several packages have the alias '\(alias)'; write which is meant: \(list)")
        }
        if isJSON {
            console.write("\(report(file, problems, findings))\n")
        } else {
            for line in problems { console.write("\(console.style.bad("problem")): \(line)\n") }
            for line in findings { console.write("note: \(line)\n") }
            let counts = [
                count(file.profiles.count, "profile"), count(Self.aliasCount(file), "alias", "es"),
                count(file.packages.count, "package"), count(problems.count, "problem"),
            ]
            console.write("\(file.name): \(counts.joined(separator: ", "))\n")
        }
        return problems.isEmpty ? .success : .failed
    }

    /// What was found, as JSON.
    private func report(_ file: Lockfile, _ problems: [String], _ findings: [String]) -> JSONValue {
        [
            "lockfile": .string(file.name), "profiles": JSONValue(file.profiles.count),
            "aliases": JSONValue(Self.aliasCount(file)), "packages": .array(file.packages.map { .string($0) }),
            "digest": file.digest.map { .string($0) } ?? .null, "problems": .array(problems.map { .string($0) }),
            "findings": .array(findings.map { .string($0) }),
        ]
    }

    /// How many different aliases a file has.
    private static func aliasCount(_ file: Lockfile) -> Int {
        Set((file.profiles.flatMap(\.bindings) + file.sharedBindings).map(\.alias)).count
    }

    /// A number of things in words.
    private func count(_ number: Int, _ word: String, _ ending: String = "s") -> String {
        "\(number) \(word)\(number == 1 ? "" : ending)"
    }
}
