import LLMRing

/// `llmring doctor`: tries each model of the lockfile.
struct DoctorCommand: Command, Hashable {
    static let name = "doctor"
    static let summary = "try each model of the lockfile: answers, streams, tools, schemas, counts"
    static let usage = "usage: llmring doctor [--profile NAME] [--lockfile FILE] [--model MODEL] [OPTIONS]"
    static let help = """
        Tries each model that the aliases of a profile stand for, with a few short calls, which cost a little.

        \(usage)

        reach   something answers at the provider's address
        answer  a question is answered
        usage   the answer counts its tokens
        stream  an answer comes in pieces, to its end
        tools   a tool that is offered is called
        schema  an answer follows a schema
        vector  a text becomes a vector; the one thing that is tried with models for that

        options:
          --profile NAME     the profile; that of LLMRING_PROFILE or the file's default if left out
          --lockfile FILE    the lockfile; that of LLMRING_LOCKFILE_PATH, llmring.lock, or the bundled one
          --model MODEL      try this model, an alias or PROVIDER:MODEL; can be given several times
          --timeout SECONDS  the longest that a call may take; 30 if left out
          --json             one JSON object: {healthy, models: [{model, aliases, healthy, checks: {NAME: {state,
                             detail}}}]}; states are ok, failed, skipped

        Models without a key are skipped, and so is what the registry says that a model cannot do.
        Exits with 1 when something fails, or when no model of an alias has a key.

        """

    /// The lockfile and its profile.
    let lockfile: LockfileOptions
    /// The models to try; empty for those of the lockfile.
    let models: [String]
    /// The longest that a call may take.
    let timeout: Duration
    /// Whether the output is JSON.
    let isJSON: Bool

    init(_ arguments: [String]) throws(UsageError) {
        let reader = try ArgumentReader(
            arguments,
            options: ["--timeout"] + LockfileOptions.names,
            repeated: ["--model"],
            flags: ["--json"],
            usage: Self.usage
        )
        try reader.end()
        lockfile = LockfileOptions(reader)
        models = reader.values("--model")
        isJSON = reader.flag("--json")
        let seconds = try reader.number("--timeout") ?? 30
        guard seconds > 0, seconds < 1e9 else { throw reader.error("'--timeout' needs seconds above 0") }
        timeout = .seconds(seconds)
    }

    func run(_ console: Console) async throws -> ExitCode {
        try await console.reporting(isJSON) {
            var configuration = try console.makeConfiguration()
            lockfile.apply(to: &configuration)
            return try await LLMRing.withRing(configuration) { [configuration] ring in
                let patients = try patients(ring, configuration)
                var reports: [DoctorReport] = []
                for patient in patients {
                    if console.isOutputTerminal(), !isJSON { console.note("trying \(patient.model) …\n") }
                    let visit = DoctorVisit(ring: ring, timeout: timeout, model: patient.model)
                    let checks = try await visit.checks()
                    reports.append(DoctorReport(patient.model, aliases: patient.aliases, checks: checks))
                }
                return print(reports, console)
            }
        }
    }

    /// The models to try, each once, with the aliases that stand for it.
    private func patients(
        _ ring: LLMRing,
        _ configuration: LLMRing.Configuration
    ) throws -> [(model: String, aliases: [String])] {
        var patients: [(model: String, aliases: [String])] = []
        func add(_ model: String, _ alias: String?) {
            let index = patients.firstIndex { $0.model == model } ?? patients.count
            if index == patients.count { patients.append((model, [])) }
            if let alias { patients[index].aliases.append(alias) }
        }
        for name in models {
            let isReference = (try? ModelReference(name)) != nil
            for model in try ring.resolveAlias(name) { add(model, isReference ? nil : name) }
        }
        guard models.isEmpty else { return patients }
        let file = try ring.lockfile()
        let profile = try lockfile.profileName(file, configuration)
        for binding in file.aliases(profile: profile) {
            for model in binding.models { add(model, binding.alias) }
        }
        return patients
    }

    /// Prints what was found.
    private func print(_ reports: [DoctorReport], _ console: Console) -> ExitCode {
        let aliases = reports.flatMap(\.aliases)
        let dead = Set(aliases).filter { alias in !reports.contains { $0.aliases.contains(alias) && !$0.isSkipped } }
        let isHealthy = dead.isEmpty && reports.allSatisfy(\.isHealthy)
        if isJSON {
            let object: JSONObject = [
                "healthy": .bool(isHealthy), "models": .array(reports.map(\.jsonValue)),
                "aliases_without_key": .array(dead.sorted().map { .string($0) }),
            ]
            console.write("\(JSONValue.object(object))\n")
            return isHealthy ? .success : .failed
        }
        console.write(table: DoctorReport.table(reports))
        let style = console.style
        for report in reports {
            for check in report.checks where check.state == .failed {
                console.write("\(style.bad("failed")): \(report.model): \(check.name): \(check.detail ?? "")\n")
            }
        }
        for alias in dead.sorted() { console.write("\(style.bad("failed")): no model of '\(alias)' has a key\n") }
        if isHealthy { console.write("\(style.good("all is well"))\n") }
        return isHealthy ? .success : .failed
    }
}
