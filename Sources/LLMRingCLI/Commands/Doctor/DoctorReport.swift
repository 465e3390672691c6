import LLMRing

/// What was found about a model.
struct DoctorReport: Sendable, Hashable {
    /// The model.
    let model: String
    /// The aliases that stand for it.
    let aliases: [String]
    /// What was tried.
    let checks: [DoctorCheck]

    /// Makes a report.
    init(_ model: String, aliases: [String], checks: [DoctorCheck]) {
        self.model = model
        self.aliases = aliases
        self.checks = checks
    }

    /// Whether nothing failed.
    var isHealthy: Bool { checks.allSatisfy { $0.state != .failed } }

    /// Whether nothing was tried.
    var isSkipped: Bool { checks.allSatisfy { $0.state == .skipped } }

    /// The report in its JSON form.
    var jsonValue: JSONValue {
        [
            "model": .string(model), "aliases": .array(aliases.map { .string($0) }), "healthy": .bool(isHealthy),
            "checks": .object(JSONObject(checks.map { ($0.name, $0.jsonValue) })),
        ]
    }

    /// Reports as a table for people: a column for each thing that was tried.
    static func table(_ reports: [DoctorReport]) -> String {
        let names = DoctorVisit.names.filter { name in
            reports.contains { $0.checks.contains { $0.name == name && $0.state != .skipped } }
        }
        let rows = reports.map { report in
            let words = names.map { name in
                switch report.checks.first(where: { $0.name == name })?.state {
                case .ok: "ok"
                case .failed: "failed"
                case .skipped, nil: "-"
                }
            }
            let note = report.isSkipped ? report.checks.first?.detail ?? "" : ""
            return [report.model] + words + [report.aliases.joined(separator: ", "), note]
        }
        return TextTable.text(["model"] + names + ["aliases", ""], rows)
    }
}
