import Foundation
import GeneratorCore

extension FuzzTarget {
    /// What reads, checks and translates specs.
    static let specs: [FuzzTarget] = [
        FuzzTarget(name: "spec-dialect") { run(dialect: $0, provider: provider) },
        FuzzTarget(name: "spec-provider") { run(dialect: dialect, provider: $0) },
        FuzzTarget(name: "spec-models") { run(dialect: dialect, provider: provider, models: $0) },
        FuzzTarget(name: "spec-edited-dialect") { edits in
            run(dialect: SpecEdits.apply(edits, to: dialect), provider: provider)
        },
        FuzzTarget(name: "spec-edited-provider") { edits in
            run(dialect: dialect, provider: SpecEdits.apply(edits, to: provider))
        },
    ]

    /// A dialect without faults.
    private static let dialect = bytes("dialects/acme-chat")

    /// A provider without faults.
    private static let provider = bytes("providers/acme")

    /// Runs the whole generator, twice: it ends, and says the same.
    private static func run(dialect: [UInt8], provider: [UInt8], models: [UInt8]? = nil) {
        let files = [
            SourceFile(path: "Specs/dialects/acme-chat.json", bytes: dialect),
            SourceFile(path: "Specs/providers/acme.json", bytes: provider),
            models.flatMap { SourceFile(path: "Specs/models/acme.json", bytes: $0) },
        ].compactMap(\.self)
        let result = Pipeline.run(files)
        check(result.outputs.isEmpty || result.diagnostics.isEmpty, "what is faulty is not translated")
        check(!result.outputs.isEmpty || !result.diagnostics.isEmpty, "what is not translated has findings")
    }

    /// Reads a spec of the generator's tests, from the package's root.
    private static func bytes(_ name: String) -> [UInt8] {
        let path = "Tests/GeneratorCoreTests/Golden/acme/Specs/\(name).json"
        let data = FileManager.default.contents(atPath: path)
        check(data != nil, "\(path) is there; run this from the package's root")
        return data.map { Array($0) } ?? []
    }
}
