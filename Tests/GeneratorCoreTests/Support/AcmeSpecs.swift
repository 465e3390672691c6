import GeneratorCore

/// The small but whole specs that most tests start from.
enum AcmeSpecs {
    /// The folder that holds the specs and what is generated from them.
    static let folder = TestFolder.tests.folder("Golden/acme")

    /// All specs, in the order of their paths.
    static let files: [SourceFile] = ["dialects", "models", "providers"].flatMap { kind in
        let folder = Self.folder.folder("Specs/\(kind)")
        return folder.names.compactMap { name in
            folder.bytes(name).flatMap { SourceFile(path: "Specs/\(kind)/\(name)", bytes: $0) }
        }
    }

    /// What is generated from them.
    static let outputs = Pipeline.run(files).outputs
}
