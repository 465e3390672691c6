/// The stages of the generator in order: decode, check, translate.
///
/// The same bytes give the same bytes; nothing is read but what is handed in.
package enum Pipeline {
    /// Runs all stages over all specs.
    ///
    /// - Parameter files: The specs.
    /// - Returns: The generated files, or all that is wrong with the specs.
    package static func run(_ files: [SourceFile]) -> PipelineResult {
        let specs = CheckedSpecs(files)
        let diagnostics = specs.findings.diagnostics
        guard diagnostics.isEmpty else { return PipelineResult(outputs: [], diagnostics: diagnostics) }
        var outputs = specs.dialects.flatMap {
            translate($0, adapter: specs.adapters[$0.id], services: specs.services[$0.id])
        }
        let translator = ProviderTranslator(dialects: specs.dialectsByID, flags: specs.flags)
        outputs += specs.providers.map { OutputFile(name: "\($0.id)+Client.swift", text: translator.client($0)) }
        outputs.append(OutputFile(name: OutputFile.tableName, text: translator.table(specs.providers)))
        for index in outputs.indices { outputs[index].text = LineBreaker.format(outputs[index].text) }
        return PipelineResult(outputs: outputs, diagnostics: diagnostics)
    }

    /// Runs only the checks, which takes less time.
    ///
    /// - Parameter files: The specs.
    /// - Returns: All that is wrong with the specs, as in ``run(_:)``.
    package static func check(_ files: [SourceFile]) -> Diagnostics {
        CheckedSpecs(files).findings.diagnostics
    }

    /// Translates a dialect.
    private static func translate(_ dialect: Dialect, adapter: String?, services: String?) -> [OutputFile] {
        let types = OutputFile(name: "\(dialect.id)+Types.swift", text: TypesTranslator(dialect).translate())
        let operations = OutputFile(
            name: "\(dialect.id)+Operations.swift",
            text: OperationsTranslator(dialect: dialect).translate()
        )
        let adapters = adapter.map { OutputFile(name: "\(dialect.id)+Adapter.swift", text: $0) }
        let others = services.map { OutputFile(name: "\(dialect.id)+Services.swift", text: $0) }
        return [types, operations] + [adapters, others].compactMap(\.self)
    }
}
